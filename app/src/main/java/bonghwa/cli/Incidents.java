package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which incident a command is about: the one that was named, else the open one that was touched last. */
final class Incidents {

    private Incidents() {}

    /** The incident to record in. */
    static Incident toWrite(Room room, @Nullable String named) throws Failure {
        if (named != null) {
            return named(room, named);
        }
        return room.current().orElseThrow(() -> Failure.no("no-incident", "cli.error.no-open-incident"));
    }

    /** The incident to read: if none is open, the one that was touched last; empty in a room without any. */
    static Optional<Incident> toRead(Room room, @Nullable String named) throws Failure {
        return named == null ? room.shown() : Optional.of(named(room, named));
    }

    /** The incident of that id, or of the only id that starts so. */
    static Incident named(Room room, String named) throws Failure {
        List<Incident> found =
                room.declared().stream().filter(i -> i.id().startsWith(named)).toList();
        Optional<Incident> exact = room.incident(named).filter(i -> i.declared() != null);
        if (exact.isPresent()) {
            return exact.get();
        }
        if (found.size() != 1) {
            throw Failure.no(
                    "no-incident", found.isEmpty() ? "cli.error.no-incident" : "cli.error.many-incidents", named);
        }
        return found.getFirst();
    }
}
