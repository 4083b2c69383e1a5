package bonghwa;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.Held;
import bonghwa.sync.Hub;
import bonghwa.sync.HubFailure;
import bonghwa.sync.HubIdentity;
import bonghwa.sync.Peer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hub for tens of thousands of lines of one laptop, which goes down and comes up again: what it stored is still there then, and
 * every line to it is dead. It costs no more with each line that it has.
 */
final class SoakHub {

    private final List<Line> rows = new ArrayList<>();
    private int starts = 1;
    private boolean down;

    /** How often it began. */
    int starts() {
        return starts;
    }

    /** It goes down, or comes up again. */
    void up(boolean there) {
        starts += down && there ? 1 : 0;
        down = !there;
    }

    /** It as one laptop or wall knows it. */
    Peer peer(boolean readsOnly) {
        return new Known(readsOnly);
    }

    private final class Known implements Peer {

        private final boolean readsOnly;
        private @Nullable String known;

        Known(boolean readsOnly) {
            this.readsOnly = readsOnly;
        }

        @Override
        public String place() {
            return "soak";
        }

        @Override
        public Hub connect() throws HubFailure {
            Connected hub = new Connected(starts, readsOnly);
            hub.ask();
            return hub;
        }

        @Override
        public @Nullable String known() {
            return known;
        }

        @Override
        public void met(String id) {
            known = id;
        }

        @Override
        public void came(Map<String, String> accountsByDesk) {
            // Nobody is let in.
        }

        @Override
        public boolean readsOnly() {
            return readsOnly;
        }
    }

    private final class Connected implements Hub {

        private final int start;
        private final boolean readsOnly;

        Connected(int start, boolean readsOnly) {
            this.start = start;
            this.readsOnly = readsOnly;
        }

        private void ask() throws HubFailure {
            if (down || start != starts) {
                throw new HubFailure(HubFailure.Reason.UNREACHABLE, "it went down", null);
            }
        }

        @Override
        public HubIdentity identity() throws HubFailure {
            ask();
            return new HubIdentity("soak", "memory");
        }

        @Override
        public VersionVector vector() throws HubFailure {
            ask();
            return rows.isEmpty() ? VersionVector.EMPTY : VersionVector.of(List.of(End.of(rows.getLast())));
        }

        @Override
        public List<Held> pull(VersionVector have, Set<String> apart, int most) throws HubFailure {
            ask();
            int known = rows.isEmpty()
                    ? 0
                    : (int) have.counter(End.of(rows.getFirst()).replica());
            return rows.subList(Math.min(known, rows.size()), Math.min(known + most, rows.size())).stream()
                    .map(line -> new Held(line.toBytes(), "laptop"))
                    .toList();
        }

        @Override
        public void push(List<Line> lines) throws HubFailure {
            ask();
            if (readsOnly) {
                throw new AssertionError("a wall wrote");
            }
            lines.stream().filter(l -> End.of(l).counter() == rows.size() + 1).forEach(rows::add);
        }

        @Override
        public List<End> holes(@Nullable End after, int most) throws HubFailure {
            ask();
            return List.of();
        }

        @Override
        public List<Held> full(Collection<End> holes) throws HubFailure {
            ask();
            return List.of();
        }

        @Override
        public boolean awaitRing(Duration most) throws HubFailure {
            ask();
            return false;
        }

        @Override
        public void close() {
            // Nothing is held for a line.
        }
    }
}
