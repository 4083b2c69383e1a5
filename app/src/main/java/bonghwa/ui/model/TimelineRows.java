package bonghwa.ui.model;

import bonghwa.domain.Moment;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rows of the timeline as they stand, oldest first, with how many entries they show out of how many there are. */
public record TimelineRows(List<TimelineRow> rows, int shown, int total) {

    public static final TimelineRows EMPTY = new TimelineRows(List.of(), 0, 0);

    public int size() {
        return rows.size();
    }

    public TimelineRow get(int index) {
        return rows.get(index);
    }

    /** The index of the row with that id that stands there; -1 if there is none. */
    public int indexOf(String id, Moment place) {
        for (int i = from(place); i < rows.size() && rows.get(i).place().compareTo(place) <= 0; i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    public int indexOf(TimelineRow row) {
        return indexOf(row.id(), row.place());
    }

    /** The row that stands before that one; null before the first, and where that one is not shown. */
    public @Nullable TimelineRow before(TimelineRow row) {
        int at = indexOf(row);
        return at <= 0 ? null : rows.get(at - 1);
    }

    /** The index of the first row at that place or behind it; the number of rows if all stand before it. */
    public int from(Moment place) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).place().compareTo(place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the first row that occurred at that moment or later. */
    public int from(Instant moment) {
        return from(new Moment(moment, Instant.MIN, ""));
    }

    /** The rows of what occurred before that moment; without a day of which nothing is left. Its total is that of these alone. */
    TimelineRows before(Instant moment) {
        int end = from(moment);
        if (end > 0 && rows.get(end - 1) instanceof TimelineRow.Day) {
            end--;
        }
        int left = shown;
        for (TimelineRow row : rows.subList(end, rows.size())) {
            left -= row.count();
        }
        return new TimelineRows(rows.subList(0, end), left, left);
    }

    /** The row that shows that entry: its own, or the closed act that it is a part of; -1 if it is filtered out. */
    public int showing(TimelineEntry entry) {
        int at = indexOf(entry.id(), Moment.of(entry));
        if (at >= 0) {
            return at;
        }
        int before = Math.min(from(Moment.of(entry)), rows.size() - 1);
        for (int i = before; i >= 0; i--) {
            if (rows.get(i) instanceof TimelineRow.Act act
                    && act.entries().stream().anyMatch(e -> e.id().equals(entry.id()))) {
                return i;
            }
            if (rows.get(i).place().occurred().isBefore(entry.occurredAt())) {
                return -1;
            }
        }
        return -1;
    }
}
