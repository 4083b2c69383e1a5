package bonghwa.op;

import bonghwa.domain.Incident;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One incident out of its records, with the records that wait for what they change. */
record IncidentFold(Incident incident, Map<String, List<Recorded>> pending) {

    static IncidentFold empty(String id) {
        return new IncidentFold(Incident.unknown(id), Map.of());
    }

    /** All those incidents with more records, each with its own. */
    static Map<String, IncidentFold> all(Map<String, IncidentFold> incidents, List<Recorded> records) {
        Map<String, List<Recorded>> grouped = new HashMap<>();
        for (Recorded recorded : records) {
            String incident = recorded.head().incident();
            if (incident != null) {
                grouped.computeIfAbsent(incident, _ -> new ArrayList<>()).add(recorded);
            }
        }
        if (grouped.isEmpty()) {
            return incidents;
        }
        Map<String, IncidentFold> all = new HashMap<>(incidents);
        grouped.forEach((id, own) -> all.compute(id, (_, known) -> (known == null ? empty(id) : known).with(own)));
        return Collections.unmodifiableMap(all);
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
