package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A laptop that looks at all rows of a hub only now and then misses nothing new, and everything else soon. */
@ExtendWith(EmbeddedServer.Shared.class)
class SurveyTest {

    private final EmbeddedServer server;
    private final AtomicLong nanos = new AtomicLong();
    private final ChainMaker ours = new ChainMaker(90);
    private PostgresUrl url;
    private Hub hub;
    private Hub other;

    SurveyTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void open() throws SQLException {
        url = server.hub();
        hub = new PostgresHub(EmbeddedServer.access(url.as("kim")), true, nanos::get, Duration.ofSeconds(5));
        other = new PostgresHub(EmbeddedServer.access(url.as("lee")), true, System::nanoTime, Duration.ZERO);
    }

    @AfterEach
    void close() {
        hub.close();
        other.close();
    }

    private static VersionVector at(Line... ends) {
        return VersionVector.of(
                List.of(ends).stream().map(line -> Link.of(line).end()).toList());
    }

    private void store(Line line) throws SQLException {
        try (Connection connection = server.as("mallory", url.database())) {
            PostgresHubTest.insert(
                    connection, ours.replica(), line.head().origin().counter(), line.toBytes());
        }
    }

    @Test
    void what_is_added_at_an_end_is_seen_at_once() throws Exception {
        other.push(ours.chain(2));
        assertThat(hub.vector()).isEqualTo(at(ours.last()));

        other.push(ours.more(3));
        assertThat(hub.vector()).isEqualTo(at(ours.last()));
        assertThat(hub.pull(at(ours.lines().get(1)), Set.of(), 10)).hasSize(3);
    }

    @Test
    void a_new_replica_is_seen_at_once() throws Exception {
        assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
        other.push(ours.chain(3));

        assertThat(hub.vector()).isEqualTo(at(ours.last()));
    }

    @Test
    void behind_a_gap_nothing_counts_even_if_it_comes_between_two_looks() throws Exception {
        other.push(ours.chain(2));
        hub.vector();
        List<Line> more = ours.more(2);
        store(more.get(1));
        assertThat(hub.vector().counter(ours.replica())).isEqualTo(2);

        store(more.get(0));
        assertThat(hub.vector().counter(ours.replica())).isEqualTo(4);
    }

    @Test
    void a_fork_at_the_end_is_seen_at_once() throws Exception {
        other.push(ours.chain(2));
        hub.vector();
        ChainMaker twin = ours.copy();
        other.push(ours.more(1));
        other.push(twin.more(2));

        assertThat(hub.vector()).isEqualTo(at(ours.last(), twin.last()));
    }

    @Test
    void a_fork_further_down_is_seen_after_the_rest() throws Exception {
        ours.chain(2);
        ChainMaker twin = ours.copy();
        other.push(ours.chain(5));
        hub.vector();
        other.push(twin.more(1));
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());

        assertThat(hub.vector()).isEqualTo(at(ours.last(), twin.last()));
        assertThat(hub.pull(at(ours.last()), Set.of(), 10)).hasSize(1);
    }

    @Test
    void rows_that_are_not_what_they_say_count_nowhere_between_two_looks_as_well() throws Exception {
        other.push(ours.chain(2));
        hub.vector();
        Line foreign = new ChainMaker(91).chain(3).getLast();
        store(foreign);

        assertThat(hub.vector()).isEqualTo(at(ours.last()));
    }

    @Test
    void after_the_connection_was_lost_everything_is_looked_at_again() throws Exception {
        other.push(ours.chain(3));
        assertThat(hub.vector()).isEqualTo(at(ours.last()));
        server.sql(
                url.database(),
                "alter table bonghwa.line disable trigger all; delete from bonghwa.line where counter = 3;"
                        + " alter table bonghwa.line enable trigger all;"
                        + " select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
        assertThat(catchThrowable(hub::vector)).isInstanceOf(HubFailure.class);

        assertThat(hub.vector()).isEqualTo(at(ours.lines().get(1)));
    }

    @Test
    void a_hub_of_more_lines_than_a_page_is_counted_to_its_end() throws Exception {
        hub.vector();
        other.push(ours.chain(5_100));

        assertThat(hub.vector().counter(ours.replica())).isEqualTo(5_100);
    }
}
