package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Log;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a growing timeline, each time only from the first entry on that differs: a commit adds one to a hundred
 * thousand. Which acts are open is kept here, too. FX thread.
 */
final class RowsMaker {

    /** What rows depend on besides the entries. */
    record Frame(TimelineFilter filter, Catalogue catalogue, ZoneId zone, List<Turn> turns) {

        Predicate<TimelineEntry> wanted() {
            return filter.test(catalogue);
        }
    }

    private final Set<String> opened = new HashSet<>();
    private @Nullable Frame frame;
    private Log log = Log.EMPTY;
    private TimelineRows rows = TimelineRows.EMPTY;

    /** Forgets which acts were open, as for another incident. */
    void closeAll() {
        opened.clear();
        frame = null;
    }

    /** Opens the act or closes it, from the next rows on. */
    void toggle(TimelineRow.Act act) {
        if (!opened.remove(act.id())) {
            opened.add(act.id());
        }
        frame = null;
    }

    /** The rows of that log; {@code wanted} is the frame's own test. */
    TimelineRows rows(Log next, Frame now, Predicate<TimelineEntry> wanted) {
        List<TimelineEntry> entries = next.entries();
        if (!now.equals(frame)) {
            rows = TimelineBuilder.rows(TimelineRows.EMPTY, Instant.MIN, entries, wanted, now, opened);
        } else {
            Optional<Instant> first = firstDifference(next);
            rows = first.isEmpty()
                    ? rows
                    : TimelineBuilder.rows(rows.before(first.get()), first.get(), entries, wanted, now, opened);
        }
        frame = now;
        log = next;
        return rows;
    }

    private Optional<Instant> firstDifference(Log next) {
        return Stream.concat(changed(next, log), changed(log, next))
                .map(TimelineEntry::occurredAt)
                .min(Comparator.naturalOrder());
    }

    private static Stream<TimelineEntry> changed(Log now, Log before) {
        return now.byTime().changedSince(before.byTime()).stream();
    }
}
