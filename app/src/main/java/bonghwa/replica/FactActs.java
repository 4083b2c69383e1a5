package bonghwa.replica;

import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what was recorded of an incident's facts: its declaration, and each change of title, severity, start or zone.
 */
final class FactActs {

    private FactActs() {}

    /** All of them, in no order. */
    static List<Act> of(Incident incident) {
        Facts facts = incident.facts();
        Mark declared = incident.declared();
        Map<String, Mark> marks = new HashMap<>();
        Records.collect(marks, facts.titles());
        Records.collect(marks, facts.severities());
        Records.collect(marks, facts.starts());
        Records.collect(marks, facts.zones());
        List<Act> acts = new ArrayList<>();
        marks.forEach((id, mark) -> {
            boolean first = declared != null && declared.id().equals(id);
            acts.add(new Act(incident.id(), mark, first ? declared(facts) : amended(facts, id)));
        });
        return acts;
    }

    private static Operation declared(Facts facts) {
        return new Operation.IncidentDeclared(facts.title(), facts.severity(), facts.started(), facts.zone());
    }

    private static Operation amended(Facts facts, String id) {
        return new Operation.IncidentAmended(
                Records.said(facts.titles(), id),
                Records.said(facts.severities(), id),
                Records.said(facts.starts(), id),
                Records.said(facts.zones(), id),
                null);
    }
}
