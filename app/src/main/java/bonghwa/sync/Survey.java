package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.VersionVector;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * What is known of a hub's table on one connection, so that not all rows must be looked at each time. Rows are only added: what was
 * even up to a line is even up to there, unless somebody adds a second row under an old counter; that is found by looking at
 * everything, which is done seldom enough to cost next to nothing. For one thread at a time.
 */
final class Survey {

    /** Of its time a laptop spends one two-hundredth on looking at everything: in a big room it looks less often. */
    private static final long SHARE = 200;

    private static final int PAGE = 5000;

    private final Rows rows;
    private final LongSupplier nanos;
    private final Duration rest;
    private final Map<String, End> ends = new TreeMap<>();
    private final Set<String> uneven = new HashSet<>();
    private long next;
    private long looks;

    /** {@code rest}: how long it takes at the least until everything is looked at again. */
    Survey(Rows rows, LongSupplier nanos, Duration rest) {
        this.rows = rows;
        this.nanos = nanos;
        this.rest = rest;
        this.next = nanos.getAsLong();
    }

    /** The replicas with a gap, with several rows under a counter, or with rows that are not what they say. */
    Set<String> uneven() throws SQLException {
        long begun = nanos.getAsLong();
        if (begun - next >= 0) {
            // Ends first: what is even a moment later was even up to there.
            List<Row> last = rows.ends();
            uneven.clear();
            uneven.addAll(rows.uneven());
            ends.clear();
            last.forEach(this::take);
            long end = nanos.getAsLong();
            looks++;
            next = end + Math.max(rest.toNanos(), SHARE * (end - begun));
        }
        return Set.copyOf(uneven);
    }

    /** How often everything was looked at. */
    long looks() {
        return looks;
    }

    /** Where all other replicas end at this moment. */
    Collection<End> ends() throws SQLException {
        uneven();
        boolean more = true;
        while (more) {
            List<Row> newer = rows.newerHeads(VersionVector.of(ends.values()), uneven, PAGE);
            newer.forEach(this::append);
            more = newer.size() == PAGE;
        }
        return List.copyOf(ends.values());
    }

    private void take(Row row) {
        Link link = row.link();
        if (link == null || !row.honest()) {
            uneven.add(row.replica());
        } else if (!uneven.contains(row.replica())) {
            ends.put(row.replica(), link.end());
        }
    }

    private void append(Row row) {
        Link link = row.link();
        End end = ends.get(row.replica());
        boolean follows = link != null
                && row.honest()
                && (end == null
                        ? link.counter() == 1 && link.previous() == null
                        : link.counter() == end.counter() + 1 && end.hash().equals(link.previous()));
        if (follows) {
            take(row);
        } else {
            uneven.add(row.replica());
            ends.remove(row.replica());
        }
    }
}
