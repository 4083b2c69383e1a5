package bonghwa.sync;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where all rows of one replica stand, kept shelf by shelf: a shelf is read when its rows became more. For one thread at a time. */
final class TangleShelves {

    /** Shelves that are read at once. */
    private static final int TOGETHER = 20;

    private final Rows rows;
    private final String replica;
    private final Map<Long, List<Spot>> shelves = new TreeMap<>();

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
        }
    }

    /** All that was read, in the order of counters. */
    Stream<Spot> spots() {
        return shelves.values().stream().flatMap(List::stream);
    }
}
