package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.VersionVector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A hub without a wire, for tests and the simulation: everything at once, no waiting. What it holds belongs to a {@link Table}, which
 * several laptops reach, each through a hub object of its own with its own account.
 */
public class MemoryHub implements Hub {

    /** What a hub holds, by the print of the bytes: so the same line twice is there once. For one thread. */
    public static final class Table {

        /** What time it is at this hub; null: it has no clock. */
        Instant there;

        private final String id;
        private final Map<String, Held> rows = new LinkedHashMap<>();
        private long pushes;

        public Table(String id) {
            this.id = id;
        }

        /** Stores any bytes, as somebody with a database client could. */
        public void store(byte[] bytes, String account) {
            Held row = new Held(bytes, account);
            rows.putIfAbsent(row.print(), row);
        }

        /** Keeps a hole in place of each of those lines that says something; gives how many that were. */
        public long redact(Collection<String> ids) {
            long gone = 0;
            for (Held row : rows()) {
                byte[] bytes = row.line();
                int cut = LineColumns.cut(bytes);
                if (ids.contains(LineColumns.id(bytes)) && bytes.length > cut + 1) {
                    rows.remove(row.print());
                    byte[] hole = java.util.Arrays.copyOf(bytes, cut + 1);
                    hole[cut] = '\n';
                    store(hole, row.account());
                    gone++;
                }
            }
            return gone;
        }

        /** Forgets all but the first rows, as a standby that lagged does. */
        public void lose(int kept) {
            List.copyOf(rows.keySet()).stream().skip(kept).forEach(rows::remove);
        }

        public int size() {
            return rows.size();
        }

        public Collection<Held> rows() {
            return List.copyOf(rows.values());
        }
    }

    private final Table table;
    private final String account;
    private long heard;

    public MemoryHub(Table table, String account) {
        this.table = table;
        this.account = account;
        this.heard = table.pushes;
    }

    @Override
    public HubIdentity identity() {
        return new HubIdentity(table.id, "memory");
    }

    @Override
    public VersionVector vector() throws HubFailure {
        List<End> ends = new ArrayList<>();
        shelves(Set.of())
                .values()
                .forEach(shelf -> ends.addAll(Branches.of(shelf.links()).ends()));
        return VersionVector.of(ends);
    }

    @Override
    public List<Held> pull(VersionVector have, Set<String> apart, int most) {
        List<Held> page = new ArrayList<>();
        for (Held row : table.rows.values()) {
            if (parsed(row) == null && !apart.contains(row.print())) {
                page.add(row);
            }
        }
        shelves(apart)
                .forEach((replica, shelf) -> Branches.of(shelf.links())
                        .lackedBy(have.ends().getOrDefault(replica, List.of()), Integer.MAX_VALUE)
                        .forEach(link -> shelf.lines.getOrDefault(link.id(), List.of()).stream()
                                .sorted(Comparator.comparing(row -> -row.line().length))
                                .forEach(page::add)));
        List<Held> first = new ArrayList<>();
        for (Held held : page.subList(0, Math.min(most, page.size()))) {
            if (!Fill.full(first)) {
                first.add(held);
            }
        }
        return List.copyOf(first);
    }

    @Override
    public List<End> holes(End after, int most) {
        Comparator<End> order = Comparator.comparing(End::replica)
                .thenComparingLong(End::counter)
                .thenComparing(End::hash);
        return all().stream()
                .filter(line -> full(line.id()).isEmpty())
                .map(End::of)
                .distinct()
                .filter(end -> after == null || order.compare(end, after) > 0)
                .sorted(order)
                .limit(most)
                .toList();
    }

    private List<Line> all() {
        return table.rows.values().stream()
                .map(MemoryHub::parsed)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Held> full(String id) {
        return table.rows.values().stream()
                .filter(row -> parsed(row) instanceof Line line
                        && line.id().equals(id)
                        && line.payload().isPresent())
                .toList();
    }

    @Override
    public List<Held> full(Collection<End> holes) {
        return holes.stream().flatMap(hole -> full(hole.hash()).stream()).toList();
    }

    /** The lines of one replica by their ids: several where one stands with and without its payload. */
    private record Shelf(List<Link> links, Map<String, List<Held>> lines) {}

    private Map<String, Shelf> shelves(Set<String> apart) {
        Map<String, Shelf> shelves = new TreeMap<>();
        for (Held row : table.rows.values()) {
            Line line = parsed(row);
            if (line != null && !apart.contains(row.print())) {
                Link link = Link.of(line);
                Shelf shelf = shelves.computeIfAbsent(
                        link.replica(), _ -> new Shelf(new ArrayList<>(), new LinkedHashMap<>()));
                shelf.links.add(link);
                shelf.lines.computeIfAbsent(link.id(), _ -> new ArrayList<>()).add(row);
            }
        }
        return shelves;
    }

    @Override
    public Preview preview(Preview.Wish wish) {
        Comparator<Line> newest =
                Comparator.comparingLong(line -> line.head().origin().stamp().millis());
        Line last = all().stream()
                .filter(line -> line.head().incident() != null
                        && line.head().origin().stamp().millis() <= wish.until()
                        && !wish.without().contains(line.head().incident()))
                .max(newest)
                .orElse(null);
        if (last == null || table.rows.size() < wish.held() + Preview.MUCH) {
            return new Preview.Little();
        }
        String incident = String.valueOf(last.head().incident());
        List<Held> given = new ArrayList<>();
        long bytes = 0;
        for (Held row : List.copyOf(table.rows.values()).reversed()) {
            Line line = parsed(row);
            String about = line == null ? "no line" : line.head().incident();
            boolean fits = bytes < Preview.MOST / 3 || line.head().type().equals("incident-declared");
            if (about == null && !line.head().type().equals("anchored") || incident.equals(about) && fits) {
                given.add(row);
                bytes += row.line().length;
            }
        }
        return new Preview.Lines(incident, given);
    }

    private static Line parsed(Held row) {
        try {
            return Line.parse(row.line());
        } catch (MalformedLine e) {
            return null;
        }
    }

    @Override
    public void push(List<Line> lines) {
        lines.forEach(line -> table.store(line.toBytes(), account));
        table.pushes++;
        heard++;
    }

    @Override
    public Optional<Instant> clock() {
        return Optional.ofNullable(table.there);
    }

    /** Never waits: time stands still while a simulation is asked. */
    @Override
    public boolean awaitRing(Duration most) throws HubFailure {
        boolean rang = heard < table.pushes;
        heard = table.pushes;
        return rang;
    }

    @Override
    public void close() {}
}
