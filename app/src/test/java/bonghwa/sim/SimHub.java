package bonghwa.sim;

import bonghwa.op.Branches;
import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A hub's table: rows that only grow, numbered when a transaction writes them and seen when it ends. It believes everything. */
final class SimHub {

    /** A stored line; a copy without its payload stands beside the one with it. */
    record Row(long number, Line line) {
        String print() {
            return print(line);
        }

        static String print(Line line) {
            return line.id() + (line.payload().isPresent() ? "+" : "-");
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Branches> branches = new HashMap<>();
    private final Set<Line> waiting = new HashSet<>();
    private long numbers;

    /** What a transaction writes; nobody sees it before {@link #end}. */
    List<Row> begin(List<Line> lines) {
        return lines.stream().map(line -> new Row(++numbers, line)).toList();
    }

    void end(List<Row> transaction) {
        for (Row row : transaction) {
            if (rows.putIfAbsent(row.print(), row) == null) {
                hold(row.line());
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Line line : List.copyOf(waiting)) {
                waiting.remove(line);
                hold(line);
                more |= !waiting.contains(line);
            }
        }
    }

    /** It checks nothing but what follows what. */
    private void hold(Line line) {
        String replica = line.head().origin().replica();
        switch (branches.getOrDefault(replica, Branches.NONE).append(line, false, 0)) {
            case Branches.Step.Taken(Branches more, _) -> branches.put(replica, more);
            case Branches.Step.Broken(Chain.Fault fault) when fault == Chain.Fault.GAP -> waiting.add(line);
            default -> {}
        }
    }

    VersionVector vector() {
        return VersionVector.of(
                branches.values().stream().flatMap(b -> b.ends().stream()).toList());
    }

    /** As the contract of a hub has it. */
    List<Line> pull(VersionVector have, Set<String> apart, int most) {
        List<Line> page = new ArrayList<>();
        branches.forEach((replica, held) -> {
            List<End> known = new ArrayList<>();
            long ahead = 0;
            for (End end : have.of(replica)) {
                if (held.holds(end)) {
                    known.add(end);
                } else {
                    ahead = Math.max(ahead, end.counter());
                }
            }
            for (End end : held.ends()) {
                if (end.counter() <= ahead) {
                    known.add(end);
                }
            }
            held.lacking(known).lines().limit(most).forEach(spot -> page.addAll(copies(held.id(spot), apart)));
        });
        return page.subList(0, Math.min(most, page.size()));
    }

    private List<Line> copies(String id, Set<String> apart) {
        List<Line> copies = new ArrayList<>();
        for (String print : List.of(id + "+", id + "-")) {
            Row row = rows.get(print);
            if (row != null && !apart.contains(print)) {
                copies.add(row.line());
            }
        }
        return copies;
    }

    /** What a cursor over the numbers would give: everything that is seen now and was written later. */
    List<Row> behind(long number, int most) {
        return rows.values().stream()
                .filter(row -> row.number() > number)
                .sorted((a, b) -> Long.compare(a.number(), b.number()))
                .limit(most)
                .toList();
    }

    /** Lines that it holds only without their payload. */
    List<End> holes() {
        return rows.values().stream()
                .filter(row -> row.line().payload().isEmpty()
                        && !rows.containsKey(row.line().id() + "+"))
                .map(row -> End.of(row.line()))
                .toList();
    }

    /** Copies with payload of those. */
    List<Line> full(Collection<End> holes) {
        List<Line> lines = new ArrayList<>();
        for (End hole : holes) {
            Row row = rows.get(hole.hash() + "+");
            if (row != null) {
                lines.add(row.line());
            }
        }
        return lines;
    }

    int size() {
        return rows.size();
    }

    List<Line> lines() {
        return rows.values().stream().map(Row::line).toList();
    }

    /** Falls back to its first rows, as a standby does that lagged; none: it burned down and is set up anew. */
    void lose(int kept) {
        List<Row> left = List.copyOf(rows.values()).subList(0, kept);
        rows.clear();
        branches.clear();
        waiting.clear();
        end(left);
    }
}
