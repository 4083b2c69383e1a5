package bonghwa.replica;

import bonghwa.domain.Amendment;
import bonghwa.domain.Assignment;
import bonghwa.domain.Beat;
import bonghwa.domain.Conduct;
import bonghwa.domain.Facts;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Register;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import bonghwa.op.Operation;
import java.time.Instant;
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
        acts.crew(incident);
        acts.facts(incident.facts(), incident.declared());
        incident.notices()
                .forEach(n -> acts.add(
                        n.mark(),
                        new Operation.NoticeSent(n.number(), n.audience(), n.basis(), n.sent(), n.text(), n.next())));
        acts.conduct(incident.conduct());
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

    private void crew(Incident incident) {
        for (Assignment a : incident.assignments()) {
            for (Version<@Nullable Instant> end : a.until().versions()) {
                add(
                        end.mark(),
                        end.mark().id().equals(a.id())
                                ? new Operation.DutyAssigned(a.person(), a.duty(), a.from(), end.value())
                                : new Operation.DutyEnded(a.id(), end.value(), end.reason()));
            }
        }
        incident.steps().forEach(s -> add(s.mark(), new Operation.PhaseEntered(s.phase(), s.occurred(), s.note())));
    }

    private void facts(Facts facts, @Nullable Mark declared) {
        Map<String, Mark> marks = new HashMap<>();
        collect(marks, facts.titles());
        collect(marks, facts.severities());
        collect(marks, facts.starts());
        collect(marks, facts.zones());
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
                said(facts.titles(), id),
                said(facts.severities(), id),
                said(facts.starts(), id),
                said(facts.zones(), id),
                null);
    }

    private void conduct(Conduct conduct) {
        conduct.handovers().forEach(this::handover);
        Map<String, Mark> marks = new HashMap<>();
        SizeUp s = conduct.sizeUp();
        collect(marks, s.symptoms());
        collect(marks, s.scopes());
        collect(marks, s.trends());
        collect(marks, s.unknowns());
        marks.forEach((id, mark) -> add(
                mark,
                new Operation.SizeUpSet(
                        said(s.symptoms(), id), said(s.scopes(), id), said(s.trends(), id), said(s.unknowns(), id))));
        for (Beat beat : Beat.values()) {
            conduct.paces()
                    .of(beat)
                    .versions()
                    .forEach(v -> add(
                            v.mark(),
                            new Operation.RhythmSet(
                                    beat, v.value().every(), v.value().silenced())));
        }
        conduct.teams().forEach(this::team);
    }

    private void handover(Handover h) {
        for (Version<Text> brief : h.briefs().versions()) {
            add(
                    brief.mark(),
                    brief.mark().id().equals(h.id())
                            ? new Operation.HandoverOffered(h.duty(), h.from(), h.to(), h.at(), brief.value())
                            : new Operation.HandoverAmended(h.id(), brief.value()));
        }
        for (Version<Handover.Outcome> outcome : h.outcomes().versions()) {
            if (!outcome.mark().id().equals(h.id())) {
                add(outcome.mark(), operation(h.id(), outcome));
            }
        }
    }

    private static Operation operation(String handover, Version<Handover.Outcome> version) {
        Handover.Outcome outcome = version.value();
        String person = outcome.person();
        Instant at = outcome.at();
        String brief = outcome.brief();
        return person != null && at != null && brief != null
                ? new Operation.HandoverAccepted(handover, person, at, brief)
                : new Operation.HandoverWithdrawn(
                        handover, outcome.step() == Handover.Step.WITHDRAWN, version.reason());
    }

    private void team(Team t) {
        Map<String, Mark> marks = new HashMap<>();
        collect(marks, t.names());
        collect(marks, t.leaders());
        collect(marks, t.membership());
        collect(marks, t.ends());
        marks.forEach((id, mark) -> add(
                mark,
                new Operation.TeamSet(
                        t.id(),
                        said(t.names(), id),
                        said(t.leaders(), id),
                        said(t.membership(), id),
                        said(t.ends(), id))));
    }

    private static void collect(Map<String, Mark> marks, Register<?> field) {
        field.versions().forEach(v -> marks.put(v.mark().id(), v.mark()));
    }

    /** What that record said of the field; null if nothing. */
    private static <T> @Nullable T said(Register<T> field, String id) {
        return field.versions().stream()
                .filter(v -> v.mark().id().equals(id))
                .map(Version::value)
                .findFirst()
                .orElse(null);
    }
}
