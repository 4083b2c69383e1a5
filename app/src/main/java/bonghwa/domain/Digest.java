package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What happened while somebody was away: all that was recorded after they last looked, whenever it occurred. {@code mine} is
 * what they must see to now, in any case.
 */
public record Digest(
        Instant since,
        List<StateChange> states,
        List<Slip> slips,
        List<TimelineEntry> decisions,
        List<TimelineEntry> blockers,
        List<TimelineEntry> resolved,
        List<Assignment> duties,
        List<OpenItem> mine) {

    /** For that person (null: nobody in particular), since that moment of record, until now. */
    public static Digest of(
            Incident incident, Catalogue catalogue, @Nullable String person, Instant since, Instant now) {
        Log before = incident.log().knownAt(since);
        Log after = incident.log();
        List<OpenItem> open = OpenItem.of(incident, now);
        return new Digest(
                since,
                StateChange.between(Board.of(catalogue, before, since), Board.of(catalogue, after, now)),
                Slip.between(before, since, after, now),
                entries(after, since, e -> e.content().kind() == Kind.DECISION),
                entries(after, since, e -> e.content().kind() == Kind.BLOCKER && !e.doneBy(now)),
                resolved(before, after, now),
                incident.assignments().stream()
                        .filter(a -> a.mark().recordedAt().isAfter(since) && a.holds(now))
                        .toList(),
                person == null ? List.of() : Mine.of(incident, person, now).of(open));
    }

    /** Whether nothing happened; what is mine may still wait. */
    public boolean quiet() {
        return states.isEmpty()
                && slips.isEmpty()
                && decisions.isEmpty()
                && blockers.isEmpty()
                && resolved.isEmpty()
                && duties.isEmpty();
    }

    private static List<TimelineEntry> entries(Log log, Instant since, Predicate<TimelineEntry> wanted) {
        return log.entries().stream()
                .filter(e -> e.mark().recordedAt().isAfter(since) && !e.struck() && wanted.test(e))
                .sorted(Comparator.comparing(TimelineEntry::occurredAt))
                .toList();
    }

    /** What was open, or not yet written, when they last looked, and is done now. */
    private static List<TimelineEntry> resolved(Log before, Log after, Instant now) {
        return after.entries().stream()
                .filter(e -> !e.struck() && e.doneBy(now))
                .filter(e -> before.entry(e.id()).map(b -> b.done() == null).orElse(true))
                .toList();
    }
}
