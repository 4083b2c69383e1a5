package bonghwa.replica;

import bonghwa.domain.Fork;
import bonghwa.domain.Room;
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
    private final Growth growth;
    private final SequencedMap<String, Recorded> records = new LinkedHashMap<>();
    private final HighestNumbers numbers = new HighestNumbers();
    private final List<Loose> loose = new ArrayList<>();
    private final Fold start;
    private final @Nullable String expected;
    private HybridTimestamp stamp = HybridTimestamp.ZERO;
    private boolean begun;
    private boolean fits = true;

    private Opening(Fold start, Growth growth, @Nullable String expected, Instant now, Predicate<Line> wanted) {
        this.growth = growth;
        this.start = start;
        this.expected = expected;
        this.now = now.toEpochMilli();
        this.wanted = wanted;
    }

    private static Growth nothing() {
        return new Growth(Map.of(), Map.of());
    }

    /** Everything that the journal holds, folded into that empty fold. */
    public static Opening of(Fold empty, Instant now) {
        return new Opening(empty, nothing(), null, now, _ -> true);
    }

    /** More lines than what is held already. */
    static Opening goingOn(Holding held, Instant now) {
        Opening opening = new Opening(held.fold(), new Growth(held.branches(), held.holes()), null, now, _ -> true);
        opening.stamp = held.stamp();
        return opening;
    }

    /** What the journal holds from the last line of a snapshot on; {@link #fits} says whether it is that line. */
    static Opening behind(SnapshotReader.Read snapshot, BranchesCodec.Read read, Instant now) {
        Growth growth = new Growth(read.branches(), read.holes());
        Opening opening = new Opening(snapshot.fold(), growth, snapshot.last(), now, _ -> true);
        opening.stamp = snapshot.stamp();
        opening.numbers.addAll(snapshot.numbers());
        return opening;
    }

    /** Only what anyone had recorded by that moment, by the clocks of the machines that recorded it. */
    public static Opening knownAt(Fold empty, Instant moment) {
        return new Opening(
                empty,
                nothing(),
                null,
                moment,
                line -> !line.head().origin().recordedAt().isAfter(moment));
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
        if (wanted.test(line)) {
            Recorded recorded = Recorded.of(line);
            records.put(line.id(), recorded);
            numbers.add(recorded);
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
        return Holding.of(
                start.rooted(records.sequencedValues()).with(records.sequencedValues()),
                growth.branches(),
                growth.holes(),
                stamp);
    }

    /** The room with the lines that are wanted; the others only link them, and where they part from each other is unknown. */
    public Room room() {
        Holding all = holding();
        List<Fork> known = all.room().forks().stream()
                .filter(fork -> {
                    List<String> said = all.branches(fork.replica()).ids(fork.counter());
                    return said.stream().filter(records::containsKey).count() > 1;
                })
                .toList();
        return all.room().withForks(known);
    }
}
