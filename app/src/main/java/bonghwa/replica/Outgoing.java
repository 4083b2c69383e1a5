package bonghwa.replica;

import bonghwa.op.Branches;
import bonghwa.op.End;
import bonghwa.op.Lacking;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import bonghwa.op.VersionVector;
import bonghwa.store.At;
import bonghwa.store.Disk;
import bonghwa.store.Picking;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What others lack of what is here: what we hold minus what their vector says. It is computed each time and nothing of
 * it is ever remembered, since hubs lose their tail. Sees what is acknowledged, at once. Reads the journal: query or io
 * lane, never the store lane.
 */
public final class Outgoing {

    private static final long MOST_BYTES = 4L << 20;

    private final Disk disk;
    private final StoreFolder folder;
    private final Replica replica;
    private final Shortfall shortfall;
    private final @Nullable At unsure;

    /**
     * {@code unsure}: lines from there on may vanish in a power cut, since this disk refused to keep them, and then
     * their counters would be used again. They stay here, and count as unsent, until the store was opened on a disk
     * that keeps them.
     */
    Outgoing(Disk disk, StoreFolder folder, Replica replica, @Nullable At unsure) {
        this.disk = disk;
        this.folder = folder;
        this.replica = replica;
        this.shortfall = new Shortfall(replica);
        this.unsure = unsure;
    }

    /**
     * At most that many lines, and some megabytes, that somebody with that vector lacks: of each replica in the order of its counters, of a
     * branch that the vector does not know all of it. Somebody who is ahead of us is taken to hold what we hold; ask
     * again after his lines came.
     */
    public List<Line> after(VersionVector theirs, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        long bytes = 0;
        try (Picking picking = new Picking(disk, folder)) {
            for (var lacking : shortfall.of(theirs).entrySet()) {
                var spots = lacking.getValue().lines().iterator();
                while (spots.hasNext() && lines.size() < most && bytes < MOST_BYTES) {
                    Optional<Line> line = safe(picking, lacking.getKey(), spots.next());
                    line.ifPresent(lines::add);
                    bytes += line.map(Line::length).orElse(0);
                }
            }
        }
        return lines;
    }

    /**
     * Every line that is here and stays, one after the other, of each replica in the order of its counters: whoever takes them needs
     * memory for what he keeps only.
     */
    public void each(Consumer<Line> taker) throws IOException {
        try (Picking picking = new Picking(disk, folder)) {
            for (var lacking : shortfall.of(VersionVector.EMPTY).entrySet()) {
                var spots = lacking.getValue().lines().iterator();
                while (spots.hasNext()) {
                    safe(picking, lacking.getKey(), spots.next()).ifPresent(taker);
                }
            }
        }
    }

    /**
     * Of that vector what joins what is here. What does not, although all that its owner would give was taken, says
     * nothing of what he holds of ours: somebody may have forged it.
     */
    public VersionVector understood(VersionVector theirs) {
        return shortfall.understood(theirs);
    }

    /** The lines of somebody's chains of which nobody here can tell what they continue: who is asked for them can. */
    public List<End> unexplained(VersionVector theirs) {
        return shortfall.unexplained(theirs);
    }

    /** How many lines somebody with that vector lacks; cheap, from any thread. */
    public long unsent(VersionVector theirs) {
        return shortfall.of(theirs).values().stream().mapToLong(Lacking::count).sum();
    }

    /**
     * When the oldest of the lines that somebody with that vector lacks was recorded, by its machine's clock; empty: he
     * has all. Looks at the first one of each replica.
     */
    public Optional<Instant> oldest(VersionVector theirs) throws IOException {
        @Nullable Instant oldest = null;
        try (Picking picking = new Picking(disk, folder)) {
            for (var lacking : shortfall.of(theirs).entrySet()) {
                Optional<Branches.Spot> first = lacking.getValue().lines().findFirst();
                if (first.isPresent()) {
                    Line line = picked(picking, lacking.getKey(), first.get());
                    Instant recorded = line.head().origin().recordedAt();
                    oldest = oldest == null || recorded.isBefore(oldest) ? recorded : oldest;
                }
            }
        }
        return Optional.ofNullable(oldest);
    }

    /** Lines that are here without the payload that they name, where no redaction took it; cheap, from any thread. */
    public Collection<End> holes() {
        return replica.holding().hollow();
    }

    /**
     * Those of these lines that are here with their payload, which nobody redacted: for somebody who holds them
     * without.
     */
    public List<Line> full(Collection<End> holes) throws IOException {
        List<Line> lines = new ArrayList<>();
        Holding holding = replica.holding();
        Set<String> redacted = holding.fold().redacted();
        try (Picking picking = new Picking(disk, folder)) {
            for (End hole : holes) {
                Optional<Branches.Spot> spot = holding.branches(hole.replica()).spot(hole);
                boolean empty = holding.holes().containsKey(hole.hash()) || redacted.contains(hole.hash());
                if (spot.isPresent() && !empty) {
                    safe(picking, hole.replica(), spot.get()).ifPresent(lines::add);
                }
            }
        }
        return lines;
    }

    private Optional<Line> safe(Picking picking, String of, Branches.Spot spot) throws IOException {
        return unsure == null || At.unpacked(spot.place()).compareTo(unsure) < 0
                ? Optional.of(replica.holding().fold().left(picked(picking, of, spot)))
                : Optional.empty();
    }

    private static boolean is(Line line, String of, Branches.Spot spot) {
        Origin origin = line.head().origin();
        return origin.replica().equals(of) && origin.counter() == spot.counter();
    }

    /** Words that are taken out move the lines behind them: then that line has another place by now. None is ever passed over. */
    private Line picked(Picking picking, String of, Branches.Spot spot) throws IOException {
        Optional<Line> there = picking.line(At.unpacked(spot.place())).filter(line -> is(line, of, spot));
        if (there.isPresent()) {
            return there.get();
        }
        Branches newest = replica.holding().branches(of);
        End end = new End(of, spot.counter(), newest.id(spot));
        try (Picking again = new Picking(disk, folder)) {
            return again.line(At.unpacked(newest.spot(end).orElse(spot).place()))
                    .filter(line -> is(line, of, spot))
                    .orElseThrow(
                            () -> new IOException("the record is being written anew: " + end + " has no place now"));
        }
    }
}
