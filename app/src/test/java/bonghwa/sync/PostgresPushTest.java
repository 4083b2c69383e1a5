package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pushing what somebody else is pushing, too, and does not come to an end with. */
@ExtendWith(EmbeddedServer.Shared.class)
class PostgresPushTest {

    private final EmbeddedServer server;
    private final ChainMaker ours = new ChainMaker(80);
    private PostgresUrl url;

    PostgresPushTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void newHub() throws SQLException {
        url = server.hub();
    }

    /** A laptop that fell asleep in the middle of a push, or somebody who means harm. */
    @Test
    void lines_that_an_open_transaction_holds_keep_no_others_out() throws Exception {
        List<Line> chain = ours.chain(6);
        ChainMaker another = new ChainMaker(81);
        List<Line> all =
                Stream.concat(chain.stream(), another.chain(3).stream()).toList();
        try (Hub hub = new PostgresHub(EmbeddedServer.access(url.as("kim")), false, System::nanoTime);
                Connection asleep = server.as("lee", url.database())) {
            asleep.setAutoCommit(false);
            Line held = chain.get(2);
            PostgresHubTest.insert(
                    asleep, held.head().origin().replica(), held.head().origin().counter(), held.toBytes());

            hub.push(all);
            assertThat(hub.vector().counter(ours.replica())).isEqualTo(2);
            assertThat(hub.vector().counter(another.replica())).isEqualTo(3);

            asleep.rollback();
            hub.push(all);
            assertThat(hub.vector().counter(ours.replica())).isEqualTo(6);
        }
    }

    @Test
    void the_server_ends_a_laptop_that_sleeps_in_a_transaction() throws Exception {
        try (Connection connection = EmbeddedServer.access(url.as("kim")).open();
                Statement asked = connection.createStatement();
                ResultSet answer = asked.executeQuery("select current_setting('idle_in_transaction_session_timeout'),"
                        + " current_setting('tcp_user_timeout')")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("30s");
            assertThat(answer.getString(2)).isIn("15s", "15000", "0");
        }
    }
}
