package bonghwa.op;

import bonghwa.domain.Incident;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import java.util.List;
import java.util.Map;

/** One incident out of its records, with the records that wait for what they change. */
record IncidentFold(Incident incident, Map<String, List<Recorded>> pending) {

    static IncidentFold empty(String id) {
        return new IncidentFold(Incident.unknown(id), Map.of());
    }

    IncidentFold with(List<Recorded> records) {
        IncidentBuilding building = new IncidentBuilding(incident, pending);
        records.forEach(building::apply);
        return building.done();
    }

    /** What changes something that is not here. */
    List<Unapplied> waiting() {
        return pending.values().stream()
                .flatMap(List::stream)
                .map(r -> new Unapplied(r.id(), Reason.NO_SUBJECT, r.head().type()))
                .toList();
    }
}
