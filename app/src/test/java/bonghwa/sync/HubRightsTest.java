package bonghwa.sync;

import static bonghwa.sync.HubAttacks.ATTACKS;
import static bonghwa.sync.HubAttacks.LEFT_OPEN;
import static bonghwa.sync.HubAttacks.WRITES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may what at a hub in PostgreSQL, tried with a plain client as each account. */
class HubRightsTest extends HubWithAChain {

    HubRightsTest(EmbeddedServer server) throws Exception {
        super(server);
    }

    private String everything() throws SQLException {
        return server.asked(
                url.database(),
                "select md5(string_agg(l::text, '' order by replica, counter, id, said)) from bonghwa.line l"
                        + " where replica = '"
                        + chain.getFirst().head().origin().replica() + "'");
    }

    /** What of these succeeds for that user, one after the other on one connection. */
    private List<String> succeeding(String user, List<String> acts) throws SQLException {
        List<String> succeeded = new ArrayList<>();
        try (Connection connection = server.as(user, url.database());
                Statement statement = connection.createStatement()) {
            for (String act : acts) {
                try {
                    statement.execute(act.replace("session_user", '"' + user + '"'));
                    succeeded.add(act);
                } catch (SQLException e) {
                    assertThat(connection.isClosed()).as(act).isFalse();
                }
            }
        }
        return succeeded;
    }

    @Test
    void a_member_can_do_nothing_but_read_and_add() throws Exception {
        String before = everything();

        assertThat(succeeding("mallory", ATTACKS)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_wall_can_do_nothing_but_read() throws Exception {
        String before = everything();

        assertThat(succeeding("wall", ATTACKS)).isEmpty();
        assertThat(succeeding("wall", WRITES)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void what_is_left_open_to_any_login_changes_no_data() throws Exception {
        String before = everything();

        assertThat(succeeding("wall", LEFT_OPEN)).containsExactlyElementsOf(LEFT_OPEN);
        assertThat(succeeding("mallory", LEFT_OPEN)).containsExactlyElementsOf(LEFT_OPEN);
        assertThat(everything()).isEqualTo(before);
        assertThat(succeeding("wall", WRITES)).isEmpty();
        try (Hub hub = new PostgresHub(EmbeddedServer.access(url.as("kim")), true, System::nanoTime)) {
            assertThat(hub.vector().counter(chain.getFirst().head().origin().replica()))
                    .isEqualTo(3);
        }
    }

    @Test
    void a_wall_pulls_like_everybody_and_pushes_nothing() throws Exception {
        try (Hub hub = new PostgresHub(EmbeddedServer.access(url.as("wall")), true, System::nanoTime)) {
            assertThat(hub.pull(new Laptop().vector(), Set.of(), 10)).hasSizeGreaterThanOrEqualTo(3);
            assertThatThrownBy(() -> hub.push(new ChainMaker(41).chain(1)))
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.REFUSED));
        }
    }

    @Test
    void no_role_of_ours_has_power_over_the_server() throws Exception {
        assertThat(server.asked(
                        url.database(),
                        "select string_agg(rolname, ',') from pg_roles where rolname <> 'postgres'"
                                + " and rolname !~ '^pg_' and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls"
                                + " or rolreplication)"))
                .isNull();
        assertThat(server.asked(
                        url.database(),
                        "select string_agg(rolname, ',') from pg_roles where rolname like 'bonghwa_%' and rolcanlogin"))
                .isNull();
    }

    @Test
    void not_even_the_owner_changes_a_line_by_the_way() {
        assertThatThrownBy(() -> act("postgres", "set role bonghwa_owner; delete from bonghwa.line"))
                .hasMessageContaining("only added");
        assertThatThrownBy(() -> act("postgres", "update bonghwa.line set counter = 1"))
                .hasMessageContaining("only added");
    }
}
