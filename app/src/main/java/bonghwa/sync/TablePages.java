package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.VersionVector;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a hub's table holds, as vector and as pages. A replica with one row under each counter from the first on is
 * taken as it stands; one that forked, or that somebody stored junk for, is looked at link by link.
 */
final class TablePages {

    private final Rows rows;
    private final Survey survey;
    private final Map<String, Tangle> tangles = new HashMap<>();

    TablePages(Rows rows, Survey survey) {
        this.rows = rows;
        this.survey = survey;
    }

    VersionVector vector() throws SQLException {
        List<End> ends = new ArrayList<>(survey.ends());
        for (String replica : survey.uneven()) {
            ends.addAll(tangle(replica).ends());
        }
        return VersionVector.of(ends);
    }

    private Tangle tangle(String replica) throws SQLException {
        return tangles.computeIfAbsent(replica, _ -> new Tangle(rows, replica)).now(survey.looks());
    }

    List<Held> pull(VersionVector have, Set<String> apart, int most) throws SQLException {
        Set<String> uneven = new TreeSet<>(survey.uneven());
        List<Held> page = even(have, uneven, apart, most);
        for (String replica : uneven) {
            if (page.size() < most && !Fill.full(page)) {
                page.addAll(tangle(replica).page(have.of(replica), apart, most - page.size()));
            }
        }
        return List.copyOf(page);
    }

    /**
     * The rows of replicas that stand as they should; others are added to those that need a closer look. It asks until
     * the page is full: rows that give nothing must not hide what is sorted behind them, and anybody may store as many
     * as he likes.
     */
    private List<Held> even(VersionVector have, Set<String> uneven, Set<String> apart, int most) throws SQLException {
        List<Held> page = new ArrayList<>();
        Set<String> seen = new TreeSet<>(uneven);
        boolean further = true;
        while (further && page.size() < most && !Fill.full(page)) {
            List<Row> newer = rows.newer(have, seen, most - page.size());
            further = newer.size() == most - page.size() || Fill.reached(newer);
            Map<String, List<Row>> ofEach = newer.stream()
                    .collect(Collectors.groupingBy(Row::replica, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Row>> each : ofEach.entrySet()) {
                seen.add(each.getKey());
                if (continues(have.of(each.getKey()), each.getValue(), apart)) {
                    each.getValue().forEach(row -> page.add(row.held()));
                } else {
                    uneven.add(each.getKey());
                }
            }
        }
        return page;
    }

    /** Whether these rows follow that end, one under each counter, each under its own. */
    private static boolean continues(List<End> known, List<Row> newer, Set<String> apart) {
        Link first = newer.getFirst().link();
        if (known.size() > 1 || first == null) {
            return false;
        }
        long counter = known.isEmpty() ? 0 : known.getFirst().counter();
        @Nullable String end = known.isEmpty() ? null : known.getFirst().hash();
        for (Row row : newer) {
            if (row.counter() != ++counter
                    || !row.honest()
                    || (!apart.isEmpty() && apart.contains(row.held().print()))) {
                return false;
            }
        }
        return end == null ? first.previous() == null : end.equals(first.previous());
    }
}
