package bonghwa.testing;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.ui.model.Hindsight;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Looking back in a room that stands in no journal: at once, by what its entries say of when they were recorded. */
public final class MadePast {

    private MadePast() {}

    /** Of that room, on the calling thread. */
    public static Hindsight of(Room room) {
        return new Hindsight(moment -> knownAt(room, moment), Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
    }

    /** That room with the entries that had been recorded by then. */
    public static Room knownAt(Room room, Instant moment) {
        Map<String, Incident> then = new HashMap<>();
        room.incidents()
                .forEach((id, i) -> then.put(
                        id,
                        new Incident(
                                i.id(),
                                i.declared(),
                                i.facts(),
                                i.steps(),
                                i.log().knownAt(moment),
                                i.assignments(),
                                i.notices(),
                                i.conduct(),
                                i.touched())));
        return new Room(room.catalogue(), then, room.unapplied());
    }
}
