package bonghwa.ui.model;

import bonghwa.domain.Kind;
import bonghwa.domain.Moment;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the rows of the timeline out of its entries in one pass: days, entries, acts of many states. */
final class TimelineBuilder {

    /** From how many states on a run of them is one row. */
    private static final int ACT = 3;

    private static final Moment LAST = new Moment(Instant.MAX, Instant.MAX, "");

    private final ZoneId zone;
    private final Set<String> opened;
    private final Deque<Turn> turns;
    private final List<TimelineRow> rows = new ArrayList<>();
    private final List<TimelineEntry> run = new ArrayList<>();
    private Instant dayEnds = Instant.MIN;

    private TimelineBuilder(ZoneId zone, List<Turn> turns, Set<String> opened) {
        this.zone = zone;
        this.turns = new ArrayDeque<>(turns);
        this.opened = opened;
    }

    /**
     * The rows for those entries, which come in the order of the timeline, where the rows of everything that occurred before a moment
     * are known; {@code opened}: the ids of the acts that are open. Acts are of one moment, so rows before it do not depend on
     * entries from it on.
     */
    static TimelineRows rows(
            TimelineRows known,
            Instant from,
            List<TimelineEntry> entries,
            Predicate<TimelineEntry> wanted,
            RowsMaker.Frame frame,
            Set<String> opened) {
        List<Turn> turns =
                frame.turns().stream().filter(t -> !t.at().isBefore(from)).toList();
        TimelineBuilder builder = new TimelineBuilder(frame.zone(), turns, opened);
        builder.begin(known.rows());
        int shown = known.shown();
        for (TimelineEntry entry : entries.subList(index(entries, from), entries.size())) {
            if (wanted.test(entry)) {
                builder.turnsBefore(Moment.of(entry));
                builder.add(entry);
                shown++;
            }
        }
        builder.turnsBefore(LAST);
        builder.flush();
        return new TimelineRows(builder.rows, shown, entries.size());
    }

    /** Where the first entry stands that occurred at that moment or later. */
    private static int index(List<TimelineEntry> entries, Instant from) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).occurredAt().isBefore(from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void begin(List<TimelineRow> known) {
        rows.addAll(known);
        if (!known.isEmpty()) {
            dayEnds = end(known.getLast().place().occurred().atZone(zone).toLocalDate());
        }
    }

    private void turnsBefore(Moment next) {
        for (Turn turn = turns.peek(); turn != null && turn.place().compareTo(next) < 0; turn = turns.peek()) {
            flush();
            if (!turn.at().isBefore(dayEnds)) {
                day(turn.at());
            }
            rows.add(new TimelineRow.Milestone(turn));
            turns.poll();
        }
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
        dayEnds = end(date);
    }

    private Instant end(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
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
