package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.VersionVector;
import bonghwa.sync.SyncStatus.Link;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The replicator keeps one hub and this laptop equal, tells the truth about it, and comes back after whatever happened. */
class ReplicatorTest {

    @TempDir
    private Path folder;

    private Station laptop;
    private Station other;
    private MemoryHub.Table table = new MemoryHub.Table("hub-1");
    private final Deque<HubFailure.Reason> failing = new ArrayDeque<>();
    private final List<SyncStatus.OfHub> told = new ArrayList<>();
    private final List<Runnable> beside = new ArrayList<>();
    private final Map<String, String> came = new HashMap<>();
    private final Desk peer = new Desk();
    private final Deque<Boolean> rings = new ArrayDeque<>();
    private final CountingBell bell = new CountingBell();
    private Instant now = Station.T;
    private long nanos;
    private Replicator replicator;

    /** How often it rang. */
    private static final class CountingBell extends Bell {
        private int rung;

        @Override
        public void ring() {
            rung++;
            super.ring();
        }
    }

    /** The hub as the laptop knows it; its connections can be made to fail. */
    private final class Desk implements Peer {
        private String known;
        private int connections;
        private int open;
        private boolean cut;

        @Override
        public String place() {
            return "memory";
        }

        @Override
        public Hub connect() throws HubFailure {
            if (!failing.isEmpty()) {
                throw new HubFailure(failing.poll(), "told to fail", null);
            }
            connections++;
            open++;
            return new MemoryHub(table, "me") {
                @Override
                public VersionVector vector() throws HubFailure {
                    if (cut) {
                        cut = false;
                        throw new HubFailure(HubFailure.Reason.UNREACHABLE, "cut", null);
                    }
                    return super.vector();
                }

                /** Rings as often as told, and is dead after that. */
                @Override
                public boolean awaitRing(Duration most) throws HubFailure {
                    if (rings.isEmpty()) {
                        throw new HubFailure(HubFailure.Reason.UNREACHABLE, "nobody rings", null);
                    }
                    return rings.poll();
                }

                @Override
                public void close() {
                    open--;
                }
            };
        }

        @Override
        public String known() {
            return known;
        }

        @Override
        public void met(String id) {
            known = id;
        }

        @Override
        public void came(Map<String, String> accountsByDesk) {
            came.putAll(accountsByDesk);
        }

        @Override
        public boolean readsOnly() {
            return false;
        }
    }

    @BeforeEach
    void open() throws Exception {
        laptop = new Station(folder.resolve("laptop"));
        other = new Station(folder.resolve("other"));
        Timing timing = new Timing(() -> now, () -> nanos, () -> laptop.now, new Random(1));
        replicator = new Replicator(peer, laptop.copy(), timing, beside::add, bell, told::add);
    }

    @AfterEach
    void close() throws Exception {
        replicator.close();
        laptop.close();
        other.close();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    private void exchangeOfTheOther() throws Exception {
        new Exchange(other.copy(), new MemoryHub(table, "other"), new Apart(), () -> other.now, true).round(_ -> {});
    }

    @Test
    void before_anything_was_heard_nothing_is_claimed() {
        SyncStatus.OfHub status = replicator.status();

        assertThat(status.link()).isEqualTo(Link.CONNECTING);
        assertThat(status.contact()).isEqualTo(new SyncStatus.Contact(null, null));
        assertThat(status.load().unsent()).isEqualTo(-1);
    }

    @Test
    void after_one_step_the_hub_holds_what_is_here_and_that_is_said() {
        laptop.says("화재");

        Duration wait = replicator.step();

        assertThat(table.size()).isEqualTo(2);
        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(replicator.status().load()).isEqualTo(new SyncStatus.Load(0, null, 0, 0));
        assertThat(wait).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    @Test
    void nobody_is_live_before_everything_was_taken_that_the_hub_held() throws Exception {
        other.says("화재").says("정전");
        exchangeOfTheOther();

        replicator.step();

        assertThat(told.stream().map(SyncStatus.OfHub::link).distinct()).containsExactly(Link.CATCHING_UP, Link.LIVE);
        assertThat(told).anySatisfy(s -> {
            assertThat(s.link()).isEqualTo(Link.CATCHING_UP);
            assertThat(s.load().toCome()).isEqualTo(3);
        });
    }

    @Test
    void last_contact_is_told_apart_from_last_news() throws Exception {
        other.says("화재");
        exchangeOfTheOther();
        replicator.step();
        Instant news = now;
        pass(Duration.ofSeconds(10));
        replicator.step();

        assertThat(replicator.status().contact()).isEqualTo(new SyncStatus.Contact(now, news));
    }

    @Test
    void what_is_recorded_while_the_hub_is_silent_is_counted_with_its_age_until_it_is_there() {
        laptop.says("화재");
        replicator.step();
        pass(Duration.ofSeconds(60));
        Instant first = now;
        laptop.says("정전");
        replicator.recorded();
        pass(Duration.ofSeconds(60));
        laptop.says("복구");
        replicator.recorded();

        assertThat(replicator.status().load().unsent()).isEqualTo(2);
        assertThat(replicator.status().load().oldest()).isEqualTo(first);
        replicator.step();
        assertThat(replicator.status().load().unsent()).isZero();
        assertThat(replicator.status().load().oldest()).isNull();
    }

    @Test
    void a_hub_that_does_not_answer_is_silent_and_is_tried_again_after_a_while() {
        failing.add(HubFailure.Reason.UNREACHABLE);
        failing.add(HubFailure.Reason.UNREACHABLE);

        Duration first = replicator.step();
        Duration second = replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.SILENT);
        assertThat(replicator.status().reason()).isEqualTo(HubFailure.Reason.UNREACHABLE);
        assertThat(first).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(second).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        replicator.step();
        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(replicator.status().reason()).isNull();
    }

    @Test
    void how_long_a_hub_is_silent_is_counted_from_the_first_failure() {
        failing.add(HubFailure.Reason.UNREACHABLE);
        failing.add(HubFailure.Reason.UNREACHABLE);
        replicator.step();
        Instant since = now;
        pass(Duration.ofSeconds(20));
        replicator.step();

        assertThat(replicator.status().since()).isEqualTo(since);
    }

    @Test
    void a_hub_that_says_no_is_refused_with_its_reason() {
        failing.add(HubFailure.Reason.REFUSED);
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.REFUSED);
        assertThat(replicator.status().reason()).isEqualTo(HubFailure.Reason.REFUSED);
    }

    @Test
    void a_connection_that_died_meanwhile_says_nothing_of_the_hub() {
        replicator.step();
        peer.cut = true;
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(told).noneMatch(s -> s.link() == Link.SILENT);
        assertThat(peer.connections).isEqualTo(2);
    }

    @Test
    void one_connection_serves_many_steps() {
        replicator.step();
        replicator.step();
        replicator.step();

        assertThat(peer.connections).isOne();
    }

    @Test
    void a_machine_that_slept_connects_anew() {
        replicator.step();
        now = now.plusSeconds(3600);
        nanos += Duration.ofSeconds(5).toNanos();
        replicator.step();

        assertThat(peer.connections).isEqualTo(2);
        assertThat(peer.open).isOne();
    }

    @Test
    void another_hub_under_a_known_address_is_said_and_given_nothing() {
        laptop.says("화재");
        replicator.step();
        table = new MemoryHub.Table("hub-2");
        now = now.plusSeconds(3600);
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.STRANGER);
        assertThat(replicator.status().stranger()).isEqualTo("hub-2");
        assertThat(table.size()).isZero();
    }

    @Test
    void another_hub_is_filled_once_somebody_said_that_it_is_meant() throws Exception {
        laptop.says("화재");
        replicator.step();
        table = new MemoryHub.Table("hub-2");
        now = now.plusSeconds(3600);
        replicator.step();
        replicator.accept("hub-2");
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(replicator.status().stranger()).isNull();
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void who_asks_for_one_exchange_hears_of_its_failure() {
        failing.add(HubFailure.Reason.NOT_A_HUB);

        assertThatThrownBy(replicator::once)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.NOT_A_HUB));
    }

    @Test
    void by_which_account_a_desk_came_is_kept() throws Exception {
        other.says("화재");
        exchangeOfTheOther();
        replicator.once();

        assertThat(came.values()).containsExactly("other");
    }

    @Test
    void a_ring_of_the_hub_wakes_it() {
        rings.add(true);
        replicator.step();
        beside.getFirst().run();

        assertThat(bell.rung).isPositive();
    }

    @Test
    void a_hub_that_goes_silent_while_it_is_listened_to_is_said_at_once_and_dropped() {
        replicator.step();
        beside.getFirst().run();

        assertThat(replicator.status().link()).isEqualTo(Link.SILENT);
        assertThat(peer.open).isZero();
        assertThat(bell.rung).isOne();
    }

    @Test
    void a_listener_of_an_old_connection_ends_without_a_word() {
        replicator.step();
        now = now.plusSeconds(3600);
        replicator.step();
        beside.getFirst().run();

        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(peer.open).isOne();
    }

    @Test
    void nothing_is_open_once_it_was_closed() {
        replicator.step();
        replicator.close();

        assertThat(peer.open).isZero();
    }
}
