package bonghwa.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** From which moment on two logs may report other states: of all before it both say the same, and so do all boards. */
final class Divergence {

    private Divergence() {}

    /** {@link Instant#MAX}: they report the same throughout. */
    static Instant of(Log one, Log other) {
        List<TimelineEntry> ones = one.entries();
        List<TimelineEntry> others = other.entries();
        Instant first = Instant.MAX;
        int i = 0;
        int j = 0;
        while (i < ones.size() || j < others.size()) {
            if (i == ones.size()) {
                first = earlier(first, others.get(j++));
            } else if (j == others.size()) {
                first = earlier(first, ones.get(i++));
            } else if (ones.get(i).equals(others.get(j))) {
                i++;
                j++;
            } else if (Moment.of(ones.get(i)).compareTo(Moment.of(others.get(j))) <= 0) {
                first = earlier(first, ones.get(i++));
            } else {
                first = earlier(first, others.get(j++));
            }
        }
        return first;
    }

    /** By none of its versions can that entry have changed a state before any time that it ever had. */
    private static Instant earlier(Instant first, TimelineEntry entry) {
        return reports(entry) ? times(entry).reduce(first, (a, b) -> b.isBefore(a) ? b : a) : first;
    }

    private static boolean reports(TimelineEntry entry) {
        return !entry.written().reports().isEmpty() || changes(entry).anyMatch(c -> c.reports() != null);
    }

    private static Stream<Instant> times(TimelineEntry entry) {
        return Stream.concat(
                        Stream.of(entry.written().occurred()),
                        changes(entry).map(Change::occurred).flatMap(Stream::ofNullable))
                .map(When::at);
    }

    private static Stream<Change> changes(TimelineEntry entry) {
        return entry.amendments().stream().map(Amendment::change);
    }
}
