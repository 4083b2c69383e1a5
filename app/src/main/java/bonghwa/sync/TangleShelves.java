package bonghwa.sync;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where all rows of one replica stand, kept shelf by shelf: a shelf is read when its rows became more. For one thread at a time. */
final class TangleShelves {

    /** Shelves that are read at once. */
    private static final int TOGETHER = 20;

    private final Rows rows;
    private final String replica;
    private final Map<Long, List<Spot>> shelves = new TreeMap<>();
    private final Set<Spot> seen = new LinkedHashSet<>();
    /** The same bytes stand under several counters, of which one may be theirs. */
    private final Map<String, List<Spot>> prints = new HashMap<>();

    private List<Spot> fresh = new ArrayList<>();

    TangleShelves(Rows rows, String replica) {
        this.rows = rows;
        this.replica = replica;
    }

    /** Looks at all shelves; whether there is more than before. */
    boolean lookAtAll() throws SQLException {
        return read(rows.shelves(replica));
    }

    /** Looks at these shelves alone. */
    boolean lookAt(Collection<Long> numbers) throws SQLException {
        return read(rows.shelves(replica, numbers));
    }

    private boolean read(Map<Long, Long> counts) throws SQLException {
        List<Long> more = counts.entrySet().stream()
                .filter(each -> each.getValue()
                        != shelves.getOrDefault(each.getKey(), List.of()).size())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        int from = 0;
        for (int i = 1; i <= more.size(); i++) {
            if (i == more.size() || i - from == TOGETHER || more.get(i) != more.get(i - 1) + 1) {
                read(more.get(from), more.get(i - 1));
                from = i;
            }
        }
        return !more.isEmpty();
    }

    private void read(long first, long last) throws SQLException {
        long to = last > Long.MAX_VALUE / Tangle.SHELF - 1 ? Long.MAX_VALUE : (last + 1) * Tangle.SHELF - 1;
        for (long number = first; number <= last; number++) {
            shelves.put(number, new ArrayList<>());
        }
        for (Spot spot : rows.spots(replica, first * Tangle.SHELF, to)) {
            shelves.computeIfAbsent(spot.counter() / Tangle.SHELF, _ -> new ArrayList<>())
                    .add(spot);
            if (seen.add(spot)) {
                prints.computeIfAbsent(spot.print(), _ -> new ArrayList<>(1)).add(spot);
                fresh.add(spot);
            }
        }
    }

    /** What was read and not told yet. */
    List<Spot> fresh() {
        List<Spot> told = fresh;
        fresh = new ArrayList<>();
        return told;
    }

    /** Of rows with these hashes, those that stand here. */
    List<Spot> of(Collection<String> wanted) {
        return wanted.stream()
                .flatMap(print -> prints.getOrDefault(print, List.of()).stream())
                .toList();
    }

    /** All that was read. */
    Stream<Spot> spots() {
        return seen.stream();
    }
}
