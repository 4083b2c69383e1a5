package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How much somebody worked on an incident: from the first duty to the end of the last one, in all, and at most without a rest. */
public record Worked(String person, Instant first, Instant last, Duration total, Duration longest) {

    /** The message key of what is counted. */
    public static final String DEFINITION = "review.hours.definition";

    private static final Comparator<Worked> ORDER =
            Comparator.comparing(Worked::total).reversed().thenComparing(Worked::person);

    /** Everybody who had a duty by that moment, the one who worked most first. */
    public static List<Worked> of(Incident incident, Instant at) {
        return incident.assignments().stream()
                .map(Assignment::person)
                .distinct()
                .flatMap(p -> of(p, DutyHours.stretches(incident, p, at)).stream())
                .sorted(ORDER)
                .toList();
    }

    private static Optional<Worked> of(String person, List<DutyHours.Stretch> stretches) {
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        Duration total = Duration.ZERO;
        Duration longest = Duration.ZERO;
        Instant since = stretches.getFirst().from();
        Instant rested = since;
        for (DutyHours.Stretch one : stretches) {
            if (Duration.between(rested, one.from()).compareTo(DutyHours.REST) >= 0) {
                since = one.from();
            }
            rested = one.until();
            total = total.plus(one.length());
            Duration unbroken = Duration.between(since, one.until());
            longest = unbroken.compareTo(longest) > 0 ? unbroken : longest;
        }
        return Optional.of(new Worked(person, stretches.getFirst().from(), rested, total, longest));
    }

    /** Whether it was too long without a rest. */
    public boolean over(Duration limit) {
        return longest.compareTo(limit) > 0;
    }
}
