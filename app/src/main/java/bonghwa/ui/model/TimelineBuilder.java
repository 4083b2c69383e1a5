package bonghwa.ui.model;

import bonghwa.domain.Kind;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the rows of the timeline out of its entries in one pass: days, entries, acts of many states. */
final class TimelineBuilder {

    /** From how many states on a run of them is one row. */
    private static final int ACT = 3;

    private final ZoneId zone;
    private final Set<String> opened;
    private final List<TimelineRow> rows = new ArrayList<>();
    private final List<TimelineEntry> run = new ArrayList<>();
    private Instant dayEnds = Instant.MIN;

    private TimelineBuilder(ZoneId zone, Set<String> opened) {
        this.zone = zone;
        this.opened = opened;
    }

    /** The rows for those entries, which come in the order of the timeline; {@code opened}: the ids of the acts that are open. */
    static TimelineRows rows(
            List<TimelineEntry> entries, Predicate<TimelineEntry> wanted, ZoneId zone, Set<String> opened) {
        TimelineBuilder builder = new TimelineBuilder(zone, opened);
        int shown = 0;
        for (TimelineEntry entry : entries) {
            if (wanted.test(entry)) {
                builder.add(entry);
                shown++;
            }
        }
        builder.flush();
        return new TimelineRows(builder.rows, shown, entries.size());
    }

    private void add(TimelineEntry entry) {
        if (!run.isEmpty() && !(joins(entry) && sameAct(run.getFirst(), entry))) {
            flush();
        }
        if (!entry.occurredAt().isBefore(dayEnds)) {
            day(entry.occurredAt());
        }
        if (joins(entry)) {
            run.add(entry);
        } else {
            rows.add(new TimelineRow.One(entry, false));
        }
    }

    /** What is pinned or contested must be seen, so it is never inside a closed row. */
    private static boolean joins(TimelineEntry entry) {
        return entry.content().kind() == Kind.STATUS
                && !entry.content().reports().isEmpty()
                && !entry.pinned()
                && !entry.struck()
                && !entry.contested();
    }

    private static boolean sameAct(TimelineEntry first, TimelineEntry next) {
        return first.occurredAt().equals(next.occurredAt())
                && first.mark().author().desk().equals(next.mark().author().desk())
                && Objects.equals(
                        first.mark().author().person(), next.mark().author().person());
    }

    private void day(Instant moment) {
        LocalDate date = moment.atZone(zone).toLocalDate();
        rows.add(new TimelineRow.Day(date, date.atStartOfDay(zone).toInstant()));
        dayEnds = date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private void flush() {
        if (run.size() < ACT) {
            run.forEach(e -> rows.add(new TimelineRow.One(e, false)));
        } else {
            boolean open = opened.contains(TimelineRow.Act.idOf(run.getFirst()));
            rows.add(new TimelineRow.Act(run, open));
            if (open) {
                run.forEach(e -> rows.add(new TimelineRow.One(e, true)));
            }
        }
        run.clear();
    }
}
