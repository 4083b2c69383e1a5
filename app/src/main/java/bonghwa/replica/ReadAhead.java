package bonghwa.replica;

import bonghwa.op.Line;
import bonghwa.op.Recorded;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Lines from elsewhere with what they say, read before they reach the store lane, which has enough to do. Not changed after it was
 * made.
 */
public final class ReadAhead {

    private final List<Line> lines;
    private final IdentityHashMap<Line, Recorded> read = new IdentityHashMap<>();

    private ReadAhead(Collection<Line> lines) {
        this.lines = List.copyOf(lines);
        lines.forEach(line -> read.put(line, Recorded.of(line)));
    }

    /** Reads those lines; from any thread. */
    public static ReadAhead of(Collection<Line> lines) {
        return new ReadAhead(lines);
    }

    public List<Line> lines() {
        return lines;
    }

    /** What lines say: those that were read, and others. */
    List<Recorded> records(List<Line> taken) {
        return taken.stream().map(this::record).toList();
    }

    private Recorded record(Line line) {
        Recorded known = read.get(line);
        return known == null ? Recorded.of(line) : known;
    }
}
