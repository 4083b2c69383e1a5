package bonghwa.ui.model;

import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import bonghwa.domain.Unapplied;
import bonghwa.replica.line.NameQuery;
import java.time.Instant;
import java.util.Optional;

/** A line of the list of incidents. */
public record IncidentRow(
        String id,
        Facts facts,
        Phase phase,
        boolean closed,
        boolean mistaken,
        int entries,
        boolean shown,
        Optional<Unapplied.Reason> against) {

    static IncidentRow of(Incident incident, Instant now, boolean shown, Optional<Unapplied.Reason> against) {
        return new IncidentRow(
                incident.id(),
                incident.facts(),
                incident.phase(now),
                incident.closed(),
                incident.mistaken(),
                incident.log().entries().size(),
                shown,
                against);
    }

    /** Whether its title, in either language and in either keyboard mode, has what was typed; nothing typed fits all. */
    boolean called(String typed) {
        NameQuery query = new NameQuery(typed);
        return query.in(facts.title().ko()) || query.in(facts.title().en());
    }
}
