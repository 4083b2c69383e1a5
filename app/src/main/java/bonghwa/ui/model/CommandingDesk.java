package bonghwa.ui.model;

import bonghwa.domain.Assignment;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The desk at which whoever has command typed last, or where that was recorded: while it says nothing, work of it may be missing. */
final class CommandingDesk {

    /** Twice the time in which every desk of an active incident records something, if only an anchor. */
    static final Duration SILENCE = Duration.ofMinutes(20);

    private CommandingDesk() {}

    /** The ids of the desks of all who have command: more than one where people disagree who has it. */
    static List<String> all(Incident incident, LastDesks last, Instant now) {
        return incident.holders(new Duty.OfRole(Role.COMMANDER), now).stream()
                .map(a -> desk(incident, last, a))
                .distinct()
                .toList();
    }

    /** The id of that desk; empty where nobody has command. */
    static Optional<String> of(Incident incident, LastDesks last, Instant now) {
        return incident.holder(new Duty.OfRole(Role.COMMANDER), now).map(a -> desk(incident, last, a));
    }

    /** Where a scribe types for whoever has command: the desk at which the command was given. */
    private static String desk(Incident incident, LastDesks last, Assignment command) {
        return last.of(incident.log(), command.person())
                .orElse(command.mark().author().desk());
    }
}
