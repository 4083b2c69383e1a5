package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A replicator between a laptop and a hub of the tests, whose connections fail and ring as told. */
abstract class OneReplicator {

    @TempDir
    Path folder;

    Station laptop;
    Station other;
    MemoryHub.Table table = new MemoryHub.Table("hub-1");
    final Deque<HubFailure.Reason> failing = new ArrayDeque<>();
    final List<SyncStatus.OfHub> told = new ArrayList<>();
    final List<Runnable> beside = new ArrayList<>();
    final Map<String, String> came = new HashMap<>();
    final Desk peer = new Desk();
    final Deque<Boolean> rings = new ArrayDeque<>();
    final CountingBell bell = new CountingBell();
    Instant now = Station.T;
    long nanos;
    Replicator replicator;

    /** How often it rang. */
    static final class CountingBell extends Bell {
        int rung;

        /** What happens while somebody waits the first time and later; without it, as ever. */
        Runnable whenAwaited;

        Runnable whenAwaitedAgain;

        @Override
        public boolean await(Duration most) throws InterruptedException {
            Runnable happens = whenAwaited;
            if (happens == null) {
                return super.await(most);
            }
            whenAwaited = whenAwaitedAgain;
            happens.run();
            return false;
        }

        @Override
        public void ring() {
            rung++;
            super.ring();
        }
    }

    /** The hub as the laptop knows it; its connections can be made to fail. */
    final class Desk implements Peer {
        String known;
        int connections;
        int open;
        boolean cut;
        boolean full;
        boolean faulty;
        /** What the hub was asked for, in order. */
        final List<String> asked = new ArrayList<>();

        /** What happens while the hub is asked for lines. */
        Runnable whenPulled = () -> {};

        /** What happens while somebody listens and nothing rings any more, before the line is cut. */
        Runnable whenQuiet = () -> {};

        HubFailure refusal;
        VersionVector held;
        Instant answered;
        boolean readsOnly;

        @Override
        public String place() {
            return "memory";
        }

        private void pulled() {
            asked.add("pull");
            whenPulled.run();
        }

        @Override
        public Hub connect() throws HubFailure {
            if (!failing.isEmpty()) {
                throw new HubFailure(failing.poll(), "told to fail", null);
            }
            if (refusal != null) {
                HubFailure once = refusal;
                refusal = null;
                throw once;
            }
            if (faulty) {
                throw new IllegalStateException("a fault of ours");
            }
            connections++;
            open++;
            return new MemoryHub(table, "me") {
                @Override
                public VersionVector vector() throws HubFailure {
                    asked.add("vector");
                    if (cut) {
                        cut = false;
                        throw new HubFailure(HubFailure.Reason.UNREACHABLE, "cut", null);
                    }
                    return super.vector();
                }

                @Override
                public void push(List<Line> lines) {
                    asked.add("push");
                    super.push(lines);
                }

                @Override
                public List<Held> pull(VersionVector have, Set<String> apart, int most) {
                    pulled();
                    return super.pull(have, apart, most);
                }

                @Override
                public List<End> holes(End after, int most) {
                    asked.add("holes");
                    return super.holes(after, most);
                }

                /** Rings as often as told, and is dead after that. */
                @Override
                public boolean awaitRing(Duration most) throws HubFailure {
                    if (rings.isEmpty()) {
                        whenQuiet.run();
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
        public void met(String id) throws LocalFailure {
            if (full) {
                full = false;
                throw new LocalFailure(new java.io.IOException("the disk is full"));
            }
            known = id;
        }

        @Override
        public void came(Map<String, String> accountsByDesk) {
            came.putAll(accountsByDesk);
        }

        @Override
        public Optional<VersionVector> held() {
            return Optional.ofNullable(held);
        }

        @Override
        public void held(VersionVector now) {
            held = now;
        }

        @Override
        public void answered(Instant at) {
            answered = at;
        }

        @Override
        public boolean readsOnly() {
            return readsOnly;
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

    void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    void exchangeOfTheOther() throws Exception {
        new Exchange(other.copy(), new MemoryHub(table, "other"), new Apart(), () -> other.now, true).round(_ -> {});
    }
}
