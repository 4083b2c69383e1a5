package bonghwa.sim;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.Held;
import bonghwa.sync.Hub;
import bonghwa.sync.HubFailure;
import bonghwa.sync.HubIdentity;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way to a hub as the product sees it: any call may fail before or behind what it does; {@code good}: none does. */
record Wire(SimHub hub, Chance chance, Gaps gaps, boolean good) implements Hub {

    private void perhaps() throws HubFailure {
        if (!good && chance.one(6)) {
            throw new HubFailure(HubFailure.Reason.UNREACHABLE, "the line was cut", null);
        }
    }

    @Override
    public HubIdentity identity() {
        return new HubIdentity("simulated", "memory");
    }

    @Override
    public VersionVector vector() throws HubFailure {
        perhaps();
        return hub.vector();
    }

    @Override
    public List<Held> pull(VersionVector have, Set<String> apart, int most) throws HubFailure {
        perhaps();
        List<Line> page = hub.pull(have, Set.of(), most);
        return (good ? page : gaps.in(page))
                .stream()
                        .map(line -> new Held(line.toBytes(), ""))
                        .filter(held -> !apart.contains(held.print()))
                        .toList();
    }

    @Override
    public List<End> holes(@Nullable End after, int most) throws HubFailure {
        perhaps();
        Comparator<End> order = Comparator.comparing(End::replica)
                .thenComparingLong(End::counter)
                .thenComparing(End::hash);
        return hub.holes().stream()
                .filter(end -> after == null || order.compare(end, after) > 0)
                .sorted(order)
                .limit(most)
                .toList();
    }

    @Override
    public List<Held> full(Collection<End> holes) throws HubFailure {
        perhaps();
        return hub.full(holes).stream()
                .map(line -> new Held(line.toBytes(), ""))
                .toList();
    }

    @Override
    public void push(List<Line> lines) throws HubFailure {
        perhaps();
        hub.end(hub.begin(lines));
        perhaps();
    }

    @Override
    public boolean awaitRing(Duration most) {
        return false;
    }

    @Override
    public void close() {}
}
