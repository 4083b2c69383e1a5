package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member who holds lines of a hosted hub and does not let go of them keeps nobody from storing his. */
class H2WatchTest {

    private final List<Line> chain = new ChainMaker(90).chain(3);
    private HostedForTests host;
    private H2Watch watch;

    @BeforeEach
    void begin(@TempDir Path root) throws IOException, HubFailure, LocalFailure {
        host = new HostedForTests(root);
        host.begin();
        watch = new H2Watch(((H2Office) host.hosting.office()).way(), host.nanos::get);
    }

    @AfterEach
    void end() {
        host.close();
    }

    /** Adds the first line of the chain and does not say that it is done. */
    private Connection holding(String account) throws SQLException, HubFailure {
        Connection holding = host.as(account);
        holding.setAutoCommit(false);
        Line line = chain.getFirst();
        PostgresHubTest.insert(
                holding, line.head().origin().replica(), line.head().origin().counter(), line.toBytes());
        return holding;
    }

    private void push() throws SQLException, HubFailure {
        try (Connection lee = host.as("lee")) {
            new H2Rows(lee).push(chain);
        }
    }

    private void prepare(String account, String name) throws SQLException, HubFailure {
        Connection preparing = holding(account);
        try (Statement prepare = preparing.createStatement()) {
            prepare.execute("prepare commit " + name);
        }
        preparing.close();
    }

    @Test
    void what_was_prepared_by_somebody_who_left_is_let_go_and_the_hub_lives() throws Exception {
        prepare("mallory", "\"a \"\"quoted\"\" one\"");
        watch.look();
        push();

        assertThat(host.asked("select transaction_name from information_schema.in_doubt"))
                .isEmpty();
        assertThat(host.asked("select counter from bonghwa.line order by counter"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void what_somebody_holds_is_left_out_and_all_the_rest_is_stored() throws Exception {
        try (Connection mallory = holding("mallory")) {
            push();

            assertThat(host.asked("select counter from bonghwa.line where pushed_by = 'lee' order by counter"))
                    .containsExactly("2", "3");
            mallory.rollback();
        }
        push();
        assertThat(host.asked("select pushed_by from bonghwa.line")).containsExactly("lee", "lee", "lee");
    }

    @Test
    void who_holds_lines_for_longer_than_a_minute_is_thrown_out() throws Exception {
        try (Connection mallory = holding("mallory")) {
            watch.look();
            host.nanos.addAndGet(Duration.ofSeconds(61).toNanos());
            watch.look();

            assertThatThrownBy(() -> HostedForTests.texts(mallory, "select 1")).isInstanceOf(SQLException.class);
            push();
        }
    }

    @Test
    void a_wall_that_locks_rows_is_thrown_out_as_well() throws Exception {
        push();
        try (Connection wall = host.as("wall")) {
            wall.setAutoCommit(false);
            HostedForTests.texts(wall, "select id from bonghwa.line for update");
            watch.look();
            host.nanos.addAndGet(Duration.ofSeconds(61).toNanos());
            watch.look();

            assertThatThrownBy(() -> HostedForTests.texts(wall, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void who_stores_one_thing_after_the_other_and_lets_go_of_each_stays() throws Exception {
        List<Connection> open = new ArrayList<>();
        try {
            Connection kim = holding("kim");
            open.add(kim);
            watch.look();
            kim.commit();
            host.nanos.addAndGet(Duration.ofSeconds(61).toNanos());
            watch.look();
            host.nanos.addAndGet(Duration.ofSeconds(61).toNanos());
            watch.look();

            assertThatCode(() -> HostedForTests.texts(kim, "select 1")).doesNotThrowAnyException();
        } finally {
            for (Connection each : open) {
                each.close();
            }
        }
    }
}
