package bonghwa.replica;

import bonghwa.domain.Assignment;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;

/** What a command names, as it stands in the newest room; what is not there is refused. */
final class Found {

    private Found() {}

    static Incident incident(Room room, String id) throws Refusal {
        return room.incident(id)
                .filter(i -> i.declared() != null)
                .orElseThrow(() -> new Refusal("refusal.no-incident", id));
    }

    static TimelineEntry entry(Room room, String incident, String id) throws Refusal {
        return entry(incident(room, incident), id);
    }

    static TimelineEntry entry(Incident incident, String id) throws Refusal {
        return incident.log().entry(id).orElseThrow(() -> new Refusal("refusal.no-entry", id));
    }

    static Assignment assignment(Incident incident, String id) throws Refusal {
        return incident.assignments().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.no-assignment", id));
    }

    static Handover handover(Incident incident, String id) throws Refusal {
        return incident.conduct().handover(id).orElseThrow(() -> new Refusal("refusal.no-handover", id));
    }

    /** Refuses somebody whom the room does not know. */
    static void person(Room room, String id) throws Refusal {
        if (room.catalogue().person(id).isEmpty()) {
            throw new Refusal("refusal.no-person", id);
        }
    }
}
