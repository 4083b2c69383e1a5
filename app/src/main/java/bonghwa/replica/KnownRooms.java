package bonghwa.replica;

import bonghwa.domain.Fork;
import bonghwa.domain.Redaction;
import bonghwa.domain.Room;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Recorded;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The room with only what anyone had recorded by a moment, for any number of moments: the lines are read once, and on the way folds are
 * kept from which the next moments are near. Whoever drags a slider asks for dozens. One at a time, on any thread but JavaFX's.
 */
public final class KnownRooms {

    /** Where lines come from, each as it stands in the journal. */
    interface Source {
        void read(Consumer<Line> each) throws IOException;
    }

    private static final int STEP = 256;

    private static final int KEPT = 40;

    private final Holding held;
    private final List<Recorded> records;
    private final NavigableMap<Integer, Fold> folds = new TreeMap<>();
    private final int step;

    private KnownRooms(Holding held, List<Recorded> records, int least) {
        this.held = held;
        this.records = records;
        this.step = Math.max(least, records.size() / KEPT);
        folds.put(0, held.fold().anew());
    }

    /** Of what is held, as that source has its lines; what continues no chain is left out. */
    static KnownRooms of(Holding held, Source source) throws IOException {
        return of(held, source, STEP);
    }

    /** The same; so many records at least lie between two folds that are kept. */
    static KnownRooms of(Holding held, Source source, int least) throws IOException {
        Map<String, Recorded> found = new LinkedHashMap<>();
        source.read(line -> {
            if (held.holds(line)) {
                found.put(line.id(), left(held, line));
            }
        });
        List<Recorded> records = new ArrayList<>(found.values());
        records.sort(Comparator.comparing(KnownRooms::at));
        return new KnownRooms(held, List.copyOf(records), least);
    }

    /** What was redacted by now is a hole at any moment, with who took it out and why: nobody has the words any more. */
    private static Recorded left(Holding held, Line line) {
        Recorded recorded = Recorded.of(line);
        Redaction redaction = held.fold().taken().get(line.id());
        return redaction == null || !line.redactable()
                ? recorded
                : new Recorded(recorded.id(), recorded.head(), new Meaning.Redacted(redaction));
    }

    private static Instant at(Recorded recorded) {
        return recorded.head().origin().recordedAt();
    }

    /** Whether that is what these rooms were read from; if not, whoever asks reads them anew. */
    @SuppressWarnings("ReferenceEquality") // what is recorded makes another one
    public boolean of(Holding now) {
        return held == now;
    }

    /** The room as it could be known at that moment. */
    public synchronized Room at(Instant moment) {
        int count = count(moment);
        int from = folds.floorKey(count);
        Fold fold = fold(from);
        for (int next = (from / step + 1) * step; next <= count; next += step) {
            fold = on(fold, from, next);
            folds.put(next, fold);
            from = next;
        }
        Set<String> known = new HashSet<>();
        records.subList(0, count).forEach(r -> known.add(r.id()));
        return on(fold, from, count).room().withForks(forks(known));
    }

    private Fold fold(int count) {
        Fold fold = folds.get(count);
        return fold == null ? held.fold().anew() : fold;
    }

    /** What was put out by then counts no more, and a fold cannot subtract. */
    private Fold on(Fold before, int from, int to) {
        Fold after = from == to ? before : before.with(records.subList(from, to));
        return after.narrowed() ? held.fold().anew().with(records.subList(0, to)) : after;
    }

    /** How many were recorded by that moment. */
    private int count(Instant moment) {
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(records.get(middle)).isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Those of which more than one branch was known. */
    private List<Fork> forks(Set<String> known) {
        return held.room().forks().stream()
                .filter(fork -> held.branches(fork.replica()).ids(fork.counter()).stream()
                                .filter(known::contains)
                                .count()
                        > 1)
                .toList();
    }
}
