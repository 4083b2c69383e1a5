package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.HubFailure.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hub in PostgreSQL behind a bad cable, with open transactions, with and without a doorbell. */
@ExtendWith(EmbeddedServer.Shared.class)
class PostgresLinkTest {

    private final EmbeddedServer server;
    private final ChainMaker ours = new ChainMaker(80);
    private final AtomicLong nanos = new AtomicLong();
    private PostgresUrl url;

    PostgresLinkTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void newHub() throws SQLException {
        url = server.hub();
    }

    private PostgresHub hub(String account) {
        return hub(account, url, true);
    }

    private PostgresHub hub(String account, PostgresUrl at, boolean listen) {
        return new PostgresHub(EmbeddedServer.access(at.as(account)), listen, System::nanoTime);
    }

    /** The way through the cable. */
    private PostgresUrl through(Cable cable) {
        return new PostgresUrl(
                url.user(), List.of(new PostgresUrl.Host("127.0.0.1", cable.port())), url.database(), null, null);
    }

    private Cable cable() throws Exception {
        return new Cable(url.hosts().getFirst().port());
    }

    private static void assertFails(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static void store(Connection connection, Line line) throws SQLException {
        PostgresHubTest.insert(
                connection, line.head().origin().replica(), line.head().origin().counter(), line.toBytes());
    }

    /** A sequence or a time of arrival as the cursor would lose these for good. */
    @Test
    void what_was_stored_in_a_transaction_that_ended_late_is_given_all_the_same() throws Exception {
        List<Line> late = ours.chain(2);
        List<Line> quick = new ChainMaker(81).chain(2);
        Laptop reader = new Laptop();
        try (Hub hub = hub("kim");
                Hub other = hub("lee");
                Connection open = server.as("kim", url.database())) {
            open.setAutoCommit(false);
            store(open, late.get(0));
            store(open, late.get(1));
            other.push(quick);
            reader.take(hub.pull(reader.vector(), Set.of(), 10));
            assertThat(reader.lines()).containsExactlyElementsOf(quick);

            open.commit();
            reader.take(hub.pull(reader.vector(), Set.of(), 10));
            assertThat(reader.lines()).containsAll(late).hasSize(4);
        }
    }

    @Test
    void of_one_replica_the_later_line_waits_for_the_earlier_one() throws Exception {
        List<Line> chain = ours.chain(3);
        try (Hub hub = hub("kim");
                Connection open = server.as("kim", url.database());
                Connection overtaking = server.as("kim", url.database())) {
            hub.push(chain.subList(0, 1));
            open.setAutoCommit(false);
            store(open, chain.get(1));
            store(overtaking, chain.get(2));
            assertThat(hub.vector().counter(ours.replica())).isEqualTo(1);
            assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10)).hasSize(1);

            open.commit();
            assertThat(hub.vector().counter(ours.replica())).isEqualTo(3);
            assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10)).hasSize(3);
        }
    }

    @Test
    void a_push_that_was_cut_in_the_middle_stored_all_or_nothing_and_is_made_again() throws Exception {
        List<Line> chain = ours.chain(400);
        try (Cable cable = cable();
                Hub cut = hub("kim", through(cable), true);
                Hub sound = hub("lee")) {
            cut.identity();
            cable.cutAfter(60_000);
            assertFails(Reason.UNREACHABLE, () -> cut.push(chain));
            assertThat(sound.vector()).isEqualTo(VersionVector.EMPTY);

            cable.cutAfter(Long.MAX_VALUE);
            cut.push(chain);
            assertThat(sound.vector().counter(ours.replica())).isEqualTo(400);
        }
    }

    @Test
    void after_the_cable_is_back_the_same_hub_goes_on() throws Exception {
        try (Cable cable = cable();
                Hub hub = hub("kim", through(cable), true)) {
            hub.push(ours.chain(1));
            cable.unplug();
            assertFails(Reason.UNREACHABLE, () -> hub.push(ours.chain(2)));
            assertFails(Reason.UNREACHABLE, hub::vector);
            assertFails(Reason.UNREACHABLE, () -> hub.awaitRing(Duration.ofSeconds(1)));

            cable.plug();
            hub.push(ours.chain(2));
            assertThat(hub.vector().counter(ours.replica())).isEqualTo(2);
        }
    }

    @Test
    @Timeout(60)
    void who_waits_finds_out_that_the_cable_is_dead() throws Exception {
        try (Cable cable = cable();
                PostgresHub hub =
                        new PostgresHub(EmbeddedServer.access(through(cable).as("kim")), true, nanos::get)) {
            // The clock stands still but for what the test does, so the wait ends when it jumps over the heartbeat.
            CompletableFuture<Boolean> waiting = waiting(hub, Duration.ofMinutes(5));
            server.await(url.database(), "select count(*) = 1 from pg_stat_activity where query like 'listen%'");
            cable.die();
            nanos.addAndGet(Duration.ofSeconds(11).toNanos());

            assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
        }
    }

    /** The promise is 15 seconds; a real silence of ten is not for every build. */
    @Test
    @Tag("night")
    @Timeout(60)
    void who_asks_finds_out_within_15_seconds_that_the_cable_is_dead() throws Exception {
        try (Cable cable = cable();
                Hub hub = hub("kim", through(cable), true)) {
            hub.identity();
            cable.die();
            long before = System.nanoTime();
            assertFails(Reason.UNREACHABLE, () -> hub.push(ours.chain(1)));

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void closing_ends_a_wait() throws Exception {
        PostgresHub hub = hub("kim");
        CompletableFuture<Boolean> waiting = waiting(hub, Duration.ofMinutes(5));
        server.await(url.database(), "select count(*) = 1 from pg_stat_activity where query like 'listen%'");
        hub.close();

        assertThat(waiting.handle((rang, failure) -> rang == null || !rang).get(30, TimeUnit.SECONDS))
                .isTrue();
        assertFails(Reason.UNREACHABLE, hub::identity);
    }

    private static CompletableFuture<Boolean> waiting(Hub hub, Duration most) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return hub.awaitRing(most);
            } catch (HubFailure e) {
                throw new CompletionException(e);
            }
        });
    }

    @Test
    void nobody_is_rung_for_by_himself() throws Exception {
        try (Hub hub = hub("kim")) {
            hub.awaitRing(Duration.ofMillis(1));
            hub.push(ours.chain(1));

            assertThat(hub.awaitRing(Duration.ofMillis(300))).isFalse();
        }
    }

    @Test
    void a_lie_rings_as_well_and_gives_nothing() throws Exception {
        try (Hub hub = hub("kim");
                Connection wall = server.as("wall", url.database())) {
            hub.awaitRing(Duration.ofMillis(1));
            wall.createStatement().execute("notify bonghwa, 'delete everything'");

            assertThat(hub.awaitRing(Duration.ofSeconds(20))).isTrue();
            assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10)).isEmpty();
        }
    }

    @Test
    void without_a_doorbell_nothing_rings_and_polling_finds_all() throws Exception {
        try (Hub polling = hub("kim", url, false);
                Hub other = hub("lee")) {
            polling.awaitRing(Duration.ofMillis(1));
            other.push(ours.chain(2));

            assertThat(polling.awaitRing(Duration.ofMillis(200))).isFalse();
            assertThat(polling.pull(VersionVector.EMPTY, Set.of(), 10)).hasSize(2);
        }
    }

    @Test
    void a_laptop_rings_at_most_ten_times_a_second() throws Exception {
        try (Hub hub = hub("kim")) {
            hub.push(ours.more(1));
            long before = System.nanoTime();
            for (int i = 0; i < 6; i++) {
                hub.push(ours.more(1));
            }

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(500));
        }
    }

    @Test
    void a_backend_that_is_ended_is_a_hub_that_is_found_again() throws Exception {
        try (Hub hub = hub("kim")) {
            hub.push(ours.chain(1));
            server.sql(
                    "postgres",
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + url.database()
                            + "'");
            assertFails(Reason.UNREACHABLE, () -> hub.push(ours.chain(2)));
            hub.push(ours.chain(2));

            assertThat(hub.vector().counter(ours.replica())).isEqualTo(2);
        }
    }

    @Test
    void of_several_hosts_the_first_that_lives_is_taken() throws Exception {
        int closed;
        try (Cable cable = cable()) {
            closed = cable.port();
        }
        PostgresUrl several = new PostgresUrl(
                "kim",
                List.of(new PostgresUrl.Host("127.0.0.1", closed), url.hosts().getFirst()),
                url.database(),
                null,
                null);
        try (Hub hub = hub("kim", several, true)) {
            hub.push(ours.chain(1));
            assertThat(hub.identity().place()).contains(",");
        }
    }

    @Test
    void a_server_that_takes_no_writes_is_not_the_hub_at_the_moment() throws Exception {
        server.sql("postgres", "alter database " + url.database() + " set default_transaction_read_only = on");
        try (Hub hub = hub("kim")) {
            assertFails(Reason.UNREACHABLE, () -> hub.push(ours.chain(1)));
        }
    }

    @Test
    void a_database_that_is_not_there_is_no_hub() {
        try (Hub hub = hub("kim", new PostgresUrl("kim", url.hosts(), "nowhere", null, null), true)) {
            assertFails(Reason.NOT_A_HUB, hub::identity);
        }
    }
}
