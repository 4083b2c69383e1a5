package bonghwa.ui.model;

import bonghwa.domain.Assignment;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The desk at which whoever has command took it or typed last; of who never typed, where it was recorded that they have it, for somebody
 * types for them. While it says nothing, work of it may be missing.
 */
final class CommandingDesk {

    /** Twice the time in which every desk of an active incident records something, if only an anchor. */
    static final Duration SILENCE = Duration.ofMinutes(20);

    private CommandingDesk() {}

    /** The ids of the desks of all who have command: more than one where people disagree who has it. */
    static List<String> all(Incident incident, LastDesks last, Instant now) {
        return incident.holders(new Duty.OfRole(Role.COMMANDER), now).stream()
                .map(a -> of(incident, a, last))
                .distinct()
                .toList();
    }

    /** The id of that desk; empty where nobody has command. */
    static Optional<String> of(Incident incident, LastDesks last, Instant now) {
        return incident.holder(new Duty.OfRole(Role.COMMANDER), now).map(a -> of(incident, a, last));
    }

    private static String of(Incident incident, Assignment assignment, LastDesks last) {
        Mark taken = assignment.mark();
        boolean own = assignment.person().equals(taken.author().person());
        return last.of(incident.log(), assignment.person())
                .filter(typed -> !own || typed.compareTo(taken) > 0)
                .orElse(taken)
                .author()
                .desk();
    }
}
