package bonghwa.replica;

import bonghwa.op.BranchesCodec;
import bonghwa.op.Chain;
import bonghwa.op.Fold;
import bonghwa.op.HighestNumbers;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import bonghwa.op.SnapshotReader;
import bonghwa.store.At;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a journal's lines what this machine holds. Takes the lines one by one, as they are read; a line that does not
 * continue its chain is listed and not folded.
 */
public final class Opening {

    /** A line that stands in the journal and continues no chain. */
    public record Loose(String id, Chain.Fault fault) {}

    private final long now;
    private final Growth growth;
    private final SequencedMap<String, Recorded> records = new LinkedHashMap<>();
    private final HighestNumbers numbers = new HighestNumbers();
    private final List<Loose> loose = new ArrayList<>();
    private final Fold start;
    private final @Nullable String expected;
    private HybridTimestamp stamp = HybridTimestamp.ZERO;
    private boolean begun;
    private boolean fits = true;

    private Opening(Fold start, Growth growth, @Nullable String expected, Instant now) {
        this.growth = growth;
        this.start = start;
        this.expected = expected;
        this.now = now.toEpochMilli();
    }

    private static Growth nothing() {
        return new Growth(Map.of(), Map.of());
    }

    /** Everything that the journal holds, folded into that empty fold. */
    public static Opening of(Fold empty, Instant now) {
        return new Opening(empty, nothing(), null, now);
    }

    /** More lines than what is held already. */
    static Opening goingOn(Holding held, Instant now) {
        Opening opening = new Opening(held.fold(), new Growth(held.branches(), held.holes()), null, now);
        opening.stamp = held.stamp();
        return opening;
    }

    /** What the journal holds from the last line of a snapshot on; {@link #fits} says whether it is that line. */
    static Opening behind(SnapshotReader.Read snapshot, BranchesCodec.Read read, Instant now) {
        Growth growth = new Growth(read.branches(), read.holes());
        Opening opening = new Opening(snapshot.fold(), growth, snapshot.last(), now);
        opening.stamp = snapshot.stamp();
        opening.numbers.addAll(snapshot.numbers());
        return opening;
    }

    /** One more line, and where it begins in the journal. */
    public void add(Line line, At at) {
        if (!begun && expected != null) {
            begun = true;
            fits = line.id().equals(expected);
            return;
        }
        begun = true;
        switch (growth.add(line, at, false)) {
            case NEW -> {
                stamp = stamp.seen(line.head().origin().stamp(), now);
                record(line);
            }
            case FILLED -> record(line);
            case KNOWN -> {}
            case BROKEN -> loose.add(new Loose(line.id(), growth.fault()));
        }
    }

    /** What fills a hole takes the place of the hole. */
    private void record(Line line) {
        Recorded recorded = Recorded.of(line);
        records.put(line.id(), recorded);
        numbers.add(recorded);
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
        return Holding.of(
                start.rooted(records.sequencedValues()).with(records.sequencedValues()),
                growth.branches(),
                growth.holes(),
                stamp);
    }
}
