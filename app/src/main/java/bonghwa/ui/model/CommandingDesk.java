package bonghwa.ui.model;

import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Role;
import bonghwa.domain.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** The desk at which whoever has command typed last: while it says nothing, work of it may be missing. */
final class CommandingDesk {

    /** Twice the time in which every desk of an active incident records something, if only an anchor. */
    static final Duration SILENCE = Duration.ofMinutes(20);

    private CommandingDesk() {}

    /** The id of that desk; empty where nobody has command, or whoever has it never typed. */
    static Optional<String> of(Incident incident, Instant now) {
        return incident.holder(new Duty.OfRole(Role.COMMANDER), now).flatMap(a -> where(incident, a.person()));
    }

    private static Optional<String> where(Incident incident, String person) {
        return incident.log().entries().stream()
                .map(TimelineEntry::mark)
                .filter(mark -> person.equals(mark.author().person()))
                .max(Comparator.naturalOrder())
                .map(mark -> mark.author().desk());
    }
}
