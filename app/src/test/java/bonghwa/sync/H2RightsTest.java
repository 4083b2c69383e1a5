package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who may what at a hub that a laptop hosts, tried with a plain client as each account. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2RightsTest {

    private static final String EVERYTHING =
            "select replica || counter || id || said || pushed_by || print from bonghwa.line"
                    + " where pushed_by = 'kim' order by replica, counter, id, said";

    private final List<Line> chain = new ChainMaker(40).chain(3);
    private HostedForTests host;

    @BeforeAll
    void begin(@TempDir Path root) throws IOException, HubFailure, LocalFailure {
        host = new HostedForTests(root);
        host.begin();
        for (String name : List.of("lee", "mallory", "wall")) {
            host.login(name);
        }
        try (Hub hub = new H2Hub(host.access("kim"), System::nanoTime)) {
            hub.push(chain);
        }
    }

    @AfterAll
    void end() {
        host.close();
    }

    private List<String> everything() throws HubFailure {
        return host.asked(EVERYTHING);
    }

    /** What of these succeeds for that account, one after the other on one connection. */
    private List<String> succeeding(String user, List<String> acts) throws SQLException, HubFailure {
        List<String> succeeded = new ArrayList<>();
        try (Connection connection = host.as(user);
                Statement statement = connection.createStatement()) {
            for (String act : acts) {
                try {
                    statement.execute(act.replace("ME", user.toUpperCase(Locale.ENGLISH)));
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
        List<String> before = everything();

        assertThat(succeeding("mallory", H2Attacks.ATTACKS)).isEmpty();
        assertThat(everything()).isEqualTo(before).hasSize(3);
    }

    @Test
    void a_wall_can_do_nothing_but_read() throws Exception {
        List<String> before = everything();

        assertThat(succeeding("wall", H2Attacks.ATTACKS)).isEmpty();
        assertThat(succeeding("wall", H2Attacks.WRITES)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void what_h2_leaves_open_to_any_login_changes_no_data_and_keeps_nobody_from_adding() throws Exception {
        List<String> before = everything();

        assertThat(succeeding("wall", H2Attacks.LEFT_OPEN)).containsExactlyElementsOf(H2Attacks.LEFT_OPEN);
        assertThat(succeeding("mallory", H2Attacks.LEFT_OPEN)).containsExactlyElementsOf(H2Attacks.LEFT_OPEN);
        assertThat(everything()).isEqualTo(before);
        try (Connection holding = host.as("wall");
                Statement statement = holding.createStatement();
                Hub hub = new H2Hub(host.access("lee"), System::nanoTime)) {
            holding.setAutoCommit(false);
            statement.execute("select * from bonghwa.line for update");
            hub.push(new ChainMaker(42).chain(2));
        }
    }

    @Test
    void a_wall_pulls_like_everybody_and_pushes_nothing() throws Exception {
        try (Hub hub = new H2Hub(host.access("wall"), System::nanoTime)) {
            assertThat(hub.pull(new Laptop().vector(), Set.of(), 10)).hasSizeGreaterThanOrEqualTo(3);
            assertThatThrownBy(() -> hub.push(new ChainMaker(41).chain(1)))
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.REFUSED));
        }
    }

    @Test
    void under_whose_name_a_line_stands_is_said_by_the_database() throws Exception {
        Line line = new ChainMaker(43).chain(1).getFirst();
        try (Connection mallory = host.as("mallory")) {
            PostgresHubTest.insert(mallory, line.head().origin().replica(), 1, line.toBytes());
        }

        assertThat(host.asked("select pushed_by || ' ' || id from bonghwa.line where replica = '"
                        + line.head().origin().replica() + "'"))
                .containsExactly("mallory " + line.id());
    }

    @Test
    void a_member_sees_no_other_account() throws Exception {
        try (Connection mallory = host.as("mallory")) {
            assertThat(HostedForTests.texts(mallory, "select user_name from information_schema.users"))
                    .containsExactly("MALLORY");
            assertThat(HostedForTests.texts(mallory, "select user_name from information_schema.sessions"))
                    .containsOnly("MALLORY");
        }
    }
}
