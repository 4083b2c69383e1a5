package bonghwa.op;

import bonghwa.domain.Incident;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The records that do not count, by id, with what they would make of the incidents: kept, listed and shown beside what counts,
 * until trust changes. Immutable.
 */
record Aside(Map<String, Recorded> records, List<Unapplied> listed, Map<String, IncidentFold> incidents) {

    static final Aside NOTHING = new Aside(Map.of(), List.of(), Map.of());

    /** All of those under that trust. */
    static Aside of(Collection<Recorded> records, Trust trust) {
        return NOTHING.with(records, trust);
    }

    /** With more that do not count, while trust stays as it is. */
    Aside with(Collection<Recorded> more, Trust trust) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Recorded> all = new TreeMap<>(records);
        List<Recorded> shown = new ArrayList<>();
        for (Recorded recorded : more) {
            all.merge(recorded.id(), recorded, (known, again) -> understood(known) ? known : again);
            @Nullable Reason reason = trust.against(recorded);
            if (reason == Reason.NOT_ADMITTED || reason == Reason.REVOKED) {
                shown.add(recorded);
            }
        }
        List<Unapplied> list = all.values().stream()
                .flatMap(r -> listed(r, trust.against(r)).stream())
                .toList();
        return new Aside(Collections.unmodifiableMap(all), list, IncidentFold.all(incidents, shown));
    }

    private static boolean understood(Recorded recorded) {
        return recorded.meaning() instanceof Meaning.Understood;
    }

    private static List<Unapplied> listed(Recorded recorded, @Nullable Reason reason) {
        return reason == null
                ? List.of()
                : List.of(new Unapplied(recorded.id(), reason, recorded.head().type()));
    }

    /** What these records say of that incident; null: nothing. */
    @Nullable
    Incident incident(String id) {
        IncidentFold fold = incidents.get(id);
        return fold == null ? null : fold.incident();
    }

    /** The incidents as these records would have them. */
    Map<String, Incident> shown() {
        Map<String, Incident> shown = new HashMap<>();
        incidents.forEach((id, fold) -> shown.put(id, fold.incident()));
        return Collections.unmodifiableMap(shown);
    }
}
