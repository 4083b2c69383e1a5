package bonghwa.replica;

import bonghwa.domain.Amendment;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out of an incident what was recorded in it: so that any act can be undone, also after the program was started anew. Of
 * a record that set several fields of one thing there is one act.
 */
final class Acts {

    private final List<Act> all = new ArrayList<>();

    private Acts() {}

    /** All acts, oldest record first. */
    static List<Act> of(Incident incident) {
        Acts acts = new Acts();
        incident.log().entries().forEach(acts::entry);
        incident.steps()
                .forEach(s -> acts.add(s.mark(), new Operation.PhaseEntered(s.phase(), s.occurred(), s.note())));
        acts.facts(incident.facts(), incident.declared());
        incident.notices()
                .forEach(n -> acts.add(
                        n.mark(),
                        new Operation.NoticeSent(n.number(), n.audience(), n.basis(), n.sent(), n.text(), n.next())));
        acts.all.addAll(CrewActs.of(incident));
        acts.all.sort(Comparator.comparing(Act::mark));
        return List.copyOf(acts.all);
    }

    /** The newest act of those replicas, with all that was recorded in one go with it; oldest first. Empty: there is none. */
    static List<Act> last(Incident incident, Predicate<String> replica) {
        List<Act> mine = of(incident).stream()
                .filter(a -> replica.test(a.mark().position().replica()))
                .toList();
        int from = mine.size() - 1;
        while (from > 0 && mine.get(from - 1).togetherWith(mine.get(from))) {
            from--;
        }
        return mine.subList(Math.max(from, 0), mine.size());
    }

    private void add(Mark mark, Operation operation) {
        all.add(new Act(mark, operation));
    }

    private void entry(TimelineEntry entry) {
        add(
                entry.mark(),
                entry.written().reports().isEmpty()
                        ? new Operation.EntryLogged(entry.number(), entry.written())
                        : new Operation.StateReported(entry.number(), entry.written()));
        for (Amendment a : entry.amendments()) {
            add(a.mark(), new Operation.EntryAmended(entry.id(), a.change(), a.reason()));
        }
    }

    private void facts(Facts facts, @Nullable Mark declared) {
        Map<String, Mark> marks = new HashMap<>();
        Records.collect(marks, facts.titles());
        Records.collect(marks, facts.severities());
        Records.collect(marks, facts.starts());
        Records.collect(marks, facts.zones());
        marks.forEach((id, mark) -> {
            boolean first = declared != null && declared.id().equals(id);
            add(mark, first ? declared(facts) : amended(facts, id));
        });
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
