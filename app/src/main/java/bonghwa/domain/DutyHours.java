package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How long somebody who is on duty has been so without a rest, and in all. A pause of less than an hour between two duties is
 * no rest; two duties at once count once.
 */
public record DutyHours(String person, Instant since, Duration unbroken, Duration total) {

    /** Longer than this nobody should be on duty without a rest, unless the room sets another limit. */
    public static final Duration LIMIT = Duration.ofHours(12);

    /** A shorter pause is none. */
    static final Duration REST = Duration.ofHours(1);

    /** A time in which somebody had at least one duty. */
    record Stretch(Instant from, Instant until) {
        Duration length() {
            return Duration.between(from, until);
        }
    }

    /** Everybody who is on duty at that moment, longest first. */
    public static List<DutyHours> of(Incident incident, Instant at) {
        Set<String> people = new LinkedHashSet<>();
        incident.assignments().stream().filter(a -> a.holds(at)).forEach(a -> people.add(a.person()));
        return people.stream()
                .map(p -> of(incident, p, at))
                .sorted(Comparator.comparing(DutyHours::unbroken).reversed())
                .toList();
    }

    /** The hours of one person up to that moment; zero where they had no duty. */
    public static DutyHours of(Incident incident, String person, Instant at) {
        List<Stretch> stretches = stretches(incident, person, at);
        if (stretches.isEmpty()) {
            return new DutyHours(person, at, Duration.ZERO, Duration.ZERO);
        }
        Duration total = stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
        Instant since = at;
        for (Stretch one : stretches.reversed()) {
            if (Duration.between(one.until(), since).compareTo(REST) >= 0) {
                break;
            }
            since = one.from();
        }
        return new DutyHours(person, since, Duration.between(since, at), total);
    }

    /** Whether it has been too long; that is abnormal. */
    public boolean over(Duration limit) {
        return unbroken.compareTo(limit) > 0;
    }

    /** When somebody was on duty up to that moment, in order and apart. */
    static List<Stretch> stretches(Incident incident, String person, Instant at) {
        List<Stretch> merged = new ArrayList<>();
        incident.assignments().stream()
                .filter(a -> a.person().equals(person) && a.from().isBefore(at))
                .sorted(Comparator.comparing(Assignment::from))
                .map(a -> new Stretch(a.from(), earlier(a, at)))
                .filter(s -> s.from().isBefore(s.until()))
                .forEach(s -> merge(merged, s));
        return merged;
    }

    private static Instant earlier(Assignment a, Instant at) {
        Instant end = a.end();
        return end == null || end.isAfter(at) ? at : end;
    }

    private static void merge(List<Stretch> merged, Stretch next) {
        if (merged.isEmpty() || merged.getLast().until().isBefore(next.from())) {
            merged.add(next);
        } else if (next.until().isAfter(merged.getLast().until())) {
            merged.set(merged.size() - 1, new Stretch(merged.getLast().from(), next.until()));
        }
    }
}
