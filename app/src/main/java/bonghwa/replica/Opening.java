package bonghwa.replica;

import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.HighestNumbers;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import bonghwa.op.SnapshotReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a journal's lines what this machine holds. Takes the lines one by one, as they are read; a line that does not
 * continue its chain is listed and not folded.
 */
public final class Opening {

    /** A line that stands in the journal and continues no chain. */
    public record Loose(String id, Chain.Fault fault) {}

    private final long now;
    private final Predicate<Line> wanted;
    private final Map<String, Chain> chains = new HashMap<>();
    private final List<Recorded> records = new ArrayList<>();
    private final HighestNumbers numbers = new HighestNumbers();
    private final List<Loose> loose = new ArrayList<>();
    private final Fold start;
    private final @Nullable String expected;
    private HybridTimestamp stamp = HybridTimestamp.ZERO;
    private boolean begun;
    private boolean fits = true;

    private Opening(Fold start, @Nullable String expected, Instant now, Predicate<Line> wanted) {
        this.start = start;
        this.expected = expected;
        this.now = now.toEpochMilli();
        this.wanted = wanted;
    }

    /** Everything that the journal holds. */
    public static Opening of(Clockwork.Kind kind, Instant now) {
        return new Opening(Fold.empty(kind), null, now, _ -> true);
    }

    /** What the journal holds from the last line of a snapshot on; {@link #fits} says whether it is that line. */
    static Opening behind(SnapshotReader.Read snapshot, Instant now) {
        Opening opening = new Opening(snapshot.fold(), snapshot.last(), now, _ -> true);
        opening.chains.putAll(snapshot.chains());
        opening.stamp = snapshot.stamp();
        opening.numbers.addAll(snapshot.numbers());
        return opening;
    }

    /** Only what anyone had recorded by that moment, by the clocks of the machines that recorded it. */
    public static Opening knownAt(Clockwork.Kind kind, Instant moment) {
        return new Opening(
                Fold.empty(kind),
                null,
                moment,
                line -> !line.head().origin().recordedAt().isAfter(moment));
    }

    public void add(Line line) {
        if (!begun && expected != null) {
            begun = true;
            fits = line.id().equals(expected);
            return;
        }
        begun = true;
        String replica = line.head().origin().replica();
        switch (Chain.append(chains.get(replica), line, false)) {
            case Chain.Step.Continued(Chain next) -> {
                chains.put(replica, next);
                stamp = stamp.seen(line.head().origin().stamp(), now);
                if (wanted.test(line)) {
                    Recorded recorded = Recorded.of(line);
                    records.add(recorded);
                    numbers.add(recorded);
                }
            }
            case Chain.Step.Broken(Chain.Fault fault) -> loose.add(new Loose(line.id(), fault));
        }
    }

    /** Whether the journal is the one that the snapshot was made of. */
    boolean fits() {
        return fits && (begun || expected == null);
    }

    public List<Loose> loose() {
        return List.copyOf(loose);
    }

    /** The highest numbers of entries in it. */
    HighestNumbers numbers() {
        return numbers;
    }

    /** What all that makes. */
    public Holding holding() {
        return Holding.of(start.with(records), chains, stamp);
    }
}
