package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the outage of which no entry tells. What was struck out tells nothing; when something was written down does not
 * matter, only when it occurred.
 */
public record Gap(Instant from, Instant to) {

    /** The message key of what is counted. */
    public static final String DEFINITION = "review.gaps.definition";

    /** A shorter silence is none, unless somebody asks for another length. */
    public static final Duration THRESHOLD = Duration.ofHours(1);

    /** The longest first. */
    private static final Comparator<Gap> ORDER =
            Comparator.comparing(Gap::length).reversed().thenComparing(Gap::from);

    /** All of at least that length, from the start of the outage to that moment, or until all was back for good; the longest first. */
    static List<Gap> of(Incident incident, Duration threshold, Instant at) {
        Instant last = incident.facts().started();
        Instant end = WorkEnd.of(incident, Phase.RESOLVED, at).orElse(at);
        List<Gap> gaps = new ArrayList<>();
        for (TimelineEntry entry : incident.log().entries()) {
            if (entry.struck() || entry.occurredAt().isBefore(last)) {
                continue;
            }
            if (entry.occurredAt().isAfter(end)) {
                break;
            }
            gaps.add(new Gap(last, entry.occurredAt()));
            last = entry.occurredAt();
        }
        gaps.add(new Gap(last, end));
        return gaps.stream()
                .filter(g -> g.from().isBefore(g.to()) && g.length().compareTo(threshold) >= 0)
                .sorted(ORDER)
                .toList();
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
