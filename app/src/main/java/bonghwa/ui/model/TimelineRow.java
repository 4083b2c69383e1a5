package bonghwa.ui.model;

import bonghwa.domain.Moment;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row of the timeline: a day that begins, one entry, many states that were reported in one act, or a turn of the matter itself. */
public sealed interface TimelineRow {

    /** Stays the same as long as the row means the same. */
    String id();

    /** Where it stands among all rows; only an open act shares its place, with the first of its entries. */
    Moment place();

    /** How many entries it shows that no other row shows. */
    int count();

    /** Whether something can be done with it: the selection passes over what nobody can change. */
    default boolean selectable() {
        return count() > 0 || this instanceof One;
    }

    /** A day that begins. */
    record Day(LocalDate date, Instant start) implements TimelineRow {

        @Override
        public String id() {
            return "day:" + date;
        }

        @Override
        public Moment place() {
            return new Moment(start, Instant.MIN, "");
        }

        @Override
        public int count() {
            return 0;
        }
    }

    /** One entry; {@code part}: it stands under the act that it is a part of. */
    record One(TimelineEntry entry, boolean part) implements TimelineRow {

        @Override
        public String id() {
            return entry.id();
        }

        @Override
        public Moment place() {
            return Moment.of(entry);
        }

        @Override
        public int count() {
            return part ? 0 : 1;
        }
    }

    /** A turn of the matter itself; it is no entry, and nothing can be done to it. */
    record Milestone(Turn turn) implements TimelineRow {

        @Override
        public String id() {
            return "turn:" + turn.what().ordinal() + ":" + turn.mark().id();
        }

        @Override
        public Moment place() {
            return turn.place();
        }

        @Override
        public int count() {
            return 0;
        }
    }

    /** States that somebody reported together, as of one moment; its entries are the next rows if it is open. */
    record Act(List<TimelineEntry> entries, boolean open) implements TimelineRow {

        public Act {
            entries = List.copyOf(entries);
        }

        @Override
        public String id() {
            return idOf(entries.getFirst());
        }

        static String idOf(TimelineEntry first) {
            return "act:" + first.id();
        }

        @Override
        public Moment place() {
            return Moment.of(entries.getFirst());
        }

        @Override
        public int count() {
            return entries.size();
        }

        /** How many reports there are of each state, the best state first. */
        public SortedMap<State, Integer> counts() {
            SortedMap<State, Integer> counts = new TreeMap<>(State.BY_BADNESS);
            for (TimelineEntry entry : entries) {
                for (Report report : entry.content().reports()) {
                    if (report.state() != null) {
                        counts.merge(report.state(), 1, Integer::sum);
                    }
                }
            }
            return counts;
        }
    }
}
