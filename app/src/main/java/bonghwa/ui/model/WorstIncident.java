package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of several open incidents a wall shows. */
final class WorstIncident {

    /** The worst first. */
    static final Comparator<Incident> ORDER =
            Comparator.comparing(i -> rank(i.facts().severity()));

    private WorstIncident() {}

    /** The worst one, of equals the one touched last; {@code fixed}: always that one, if it is there. */
    static Optional<Incident> of(Room room, @Nullable String fixed) {
        Optional<Incident> wanted = fixed == null ? Optional.empty() : room.incident(fixed);
        return wanted.or(() -> room.declared().stream().filter(i -> !i.closed()).min(ORDER));
    }

    /** Not to know yet how bad it is, is bad, but less than to know. */
    private static int rank(Severity severity) {
        return switch (severity) {
            case SEV1 -> 1;
            case UNSET -> 2;
            case SEV2 -> 3;
            case SEV3 -> 4;
            case SEV4 -> 5;
        };
    }
}
