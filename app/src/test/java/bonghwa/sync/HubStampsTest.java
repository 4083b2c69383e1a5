package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hub in PostgreSQL writes down itself whose a line is and which, and stores nothing that is no line. */
class HubStampsTest extends HubWithAChain {

    HubStampsTest(EmbeddedServer server) throws Exception {
        super(server);
    }

    @Test
    void nobody_stores_under_another_name() {
        for (String column : List.of("pushed_by", "arrived", "id", "said")) {
            assertThatThrownBy(() -> act(
                            "mallory",
                            "insert into bonghwa.line (replica, counter, line, " + column + ")"
                                    + " select replica, 9, line, " + column + " from bonghwa.line limit 1"))
                    .as(column)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void who_acts_as_his_group_still_stores_under_his_own_name() throws Exception {
        Line line = new ChainMaker(42).chain(1).getFirst();
        try (Connection connection = server.as("mallory", url.database());
                Statement statement = connection.createStatement()) {
            statement.execute("set role bonghwa_member");
            PostgresHubTest.insert(connection, line.head().origin().replica(), 1, line.toBytes());
        }

        assertThat(server.asked(url.database(), "select pushed_by from bonghwa.line where id = '" + line.id() + "'"))
                .isEqualTo("mallory");
    }

    @Test
    void the_server_works_out_ids_as_readers_do() throws Exception {
        try (Connection connection = server.as("wall", url.database());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from bonghwa.line where pushed_by = 'kim'"
                        + " and replica = '" + chain.getFirst().head().origin().replica() + "' order by counter")) {
            for (Line line : chain) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo(line.id());
            }
        }
    }

    /** With its first tab one byte further a line would have the id of the right one, and keep it out. */
    @Test
    void a_line_whose_tab_was_moved_is_no_line() throws Exception {
        String text = new String(new ChainMaker(43).chain(1).getFirst().toBytes(), UTF_8);
        int tab = text.indexOf('\t');
        String moved = text.substring(0, tab) + text.charAt(tab + 1) + "\t" + text.substring(tab + 2);
        try (Connection connection = server.as("mallory", url.database())) {
            assertThatThrownBy(() -> PostgresHubTest.insert(connection, "r", 1, moved.getBytes(UTF_8)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("form");
        }
    }

    @Test
    void what_is_longer_than_a_line_is_not_stored() throws Exception {
        byte[] line = new ChainMaker(44).chain(1).getFirst().toBytes();
        byte[] huge = Arrays.copyOf(line, Line.MAX_LINE + 1);
        huge[huge.length - 1] = '\n';
        try (Connection connection = server.as("mallory", url.database())) {
            assertThatThrownBy(() -> PostgresHubTest.insert(connection, "r", 1, huge))
                    .isInstanceOf(SQLException.class);
        }
    }
}
