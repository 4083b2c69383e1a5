package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.ui.model.TimelineRow;
import bonghwa.ui.model.TimelineRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that are selected together, by id, and from which one a stretch of them is counted. */
record Chosen(List<TimelineRow> rows, @Nullable TimelineRow anchor) {

    static final Chosen NONE = new Chosen(List.of(), null);

    Chosen {
        rows = List.copyOf(rows);
    }

    static Chosen of(TimelineRow row) {
        return new Chosen(List.of(row), row);
    }

    /** Everything but the days and the turns of the matter itself. */
    static Chosen all(TimelineRows all) {
        List<TimelineRow> rows = between(all, 0, all.size() - 1);
        return new Chosen(rows, rows.isEmpty() ? null : rows.getFirst());
    }

    private static List<TimelineRow> between(TimelineRows all, int from, int to) {
        return all.rows().subList(from, to + 1).stream()
                .filter(TimelineRow::selectable)
                .toList();
    }

    /** All from the anchor to that row; only that row where there is no anchor any more. */
    Chosen through(TimelineRow row, TimelineRows all) {
        int from = anchor == null ? -1 : all.indexOf(anchor);
        int to = all.indexOf(row);
        return from < 0 || to < 0 ? of(row) : new Chosen(between(all, Math.min(from, to), Math.max(from, to)), anchor);
    }

    /** With that row or without it; the next stretch is counted from there. */
    Chosen toggled(TimelineRow row) {
        List<TimelineRow> next = new ArrayList<>(rows);
        if (!next.removeIf(r -> r.id().equals(row.id()))) {
            next.add(row);
        }
        return new Chosen(next, row);
    }

    /** What these rows have become among those. */
    Chosen following(TimelineRows all, UnaryOperator<@Nullable TimelineRow> now) {
        Map<String, TimelineRow> next = new LinkedHashMap<>();
        rows.stream().map(now).filter(Objects::nonNull).forEach(r -> next.putIfAbsent(r.id(), r));
        return new Chosen(List.copyOf(next.values()), now.apply(anchor));
    }

    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }

    boolean several() {
        return rows.size() > 1;
    }

    /** The entries of these rows as those show them, in their order, each once. */
    List<TimelineEntry> entries(TimelineRows all) {
        Map<String, TimelineEntry> found = new LinkedHashMap<>();
        rows.stream()
                .map(all::indexOf)
                .filter(at -> at >= 0)
                .sorted()
                .map(all::get)
                .flatMap(Chosen::entries)
                .forEach(entry -> found.putIfAbsent(entry.id(), entry));
        return List.copyOf(found.values());
    }

    private static Stream<TimelineEntry> entries(TimelineRow row) {
        return switch (row) {
            case TimelineRow.One one -> Stream.of(one.entry());
            case TimelineRow.Act act -> act.entries().stream();
            case TimelineRow.Day _, TimelineRow.Milestone _ -> Stream.empty();
        };
    }
}
