package bonghwa;

import bonghwa.domain.Author;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Room;
import bonghwa.replica.Typist;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a room a replay has recorded, told from what people added by its author's role. */
record ReplayedRoom(Room room) {

    /** The author of everything that a replay records. */
    static final Typist AUTHOR = new Typist(null, "replay");

    /** The incident that the replay declared, if it has begun. */
    Optional<Incident> incident() {
        return room.declared().stream()
                .filter(i -> i.declared() != null && replayed(i.declared()))
                .findFirst();
    }

    /** When the replay declared its incident, by the simulated clock. */
    Optional<Instant> declared() {
        return incident().map(Incident::declared).map(Mark::recordedAt);
    }

    /** How many events of the recorded incident stand in the room already; they are recorded in their order. */
    int events() {
        return incident().map(ReplayedRoom::events).orElse(0);
    }

    private static int events(Incident incident) {
        return Math.toIntExact(Stream.of(
                        incident.log().entries().stream().map(e -> e.mark()),
                        incident.steps().stream().map(s -> s.mark()),
                        incident.assignments().stream().map(a -> a.mark()),
                        incident.notices().stream().map(n -> n.mark()))
                .flatMap(marks -> marks)
                .filter(ReplayedRoom::replayed)
                .count());
    }

    private static boolean replayed(Mark mark) {
        Author author = mark.author();
        return AUTHOR.equals(new Typist(author.person(), author.role()));
    }
}
