package bonghwa.replica;

import bonghwa.domain.Assignment;
import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Conduct;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.domain.Version;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what was recorded of the crew and its work: duties, hand-overs, the size-up, the rhythm, the teams. */
final class CrewActs {

    private final String incident;
    private final Set<String> sent;
    private final List<Act> all = new ArrayList<>();

    private CrewActs(String incident, Set<String> sent) {
        this.incident = incident;
        this.sent = sent;
    }

    /** All of them, in no order. */
    static List<Act> of(Incident incident) {
        Set<String> sent = incident.notices().stream().map(n -> n.mark().id()).collect(Collectors.toSet());
        CrewActs acts = new CrewActs(incident.id(), sent);
        acts.duties(incident.assignments());
        acts.conduct(incident.conduct());
        return acts.all;
    }

    private void add(Mark mark, Operation operation) {
        all.add(new Act(incident, mark, operation));
    }

    private void duties(List<Assignment> assignments) {
        for (Assignment a : assignments) {
            for (Version<@Nullable Instant> end : a.until().versions()) {
                add(
                        end.mark(),
                        end.mark().id().equals(a.id())
                                ? new Operation.DutyAssigned(a.person(), a.duty(), a.from(), end.value())
                                : new Operation.DutyEnded(a.id(), end.value(), end.reason()));
            }
        }
    }

    private void conduct(Conduct conduct) {
        conduct.handovers().forEach(this::handover);
        sizeUp(conduct.sizeUp());
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
        for (Audience audience : Audience.values()) {
            conduct.drafts().of(audience).versions().stream()
                    .filter(v -> !sent.contains(v.mark().id()))
                    .forEach(v -> add(v.mark(), new Operation.NoticeDrafted(audience, v.value())));
        }
    }

    private void sizeUp(SizeUp s) {
        Map<String, Mark> marks = new HashMap<>();
        Records.collect(marks, s.symptoms());
        Records.collect(marks, s.scopes());
        Records.collect(marks, s.trends());
        Records.collect(marks, s.unknowns());
        marks.forEach((id, mark) -> add(
                mark,
                new Operation.SizeUpSet(
                        Records.said(s.symptoms(), id),
                        Records.said(s.scopes(), id),
                        Records.said(s.trends(), id),
                        Records.said(s.unknowns(), id))));
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
        Records.collect(marks, t.names());
        Records.collect(marks, t.leaders());
        Records.collect(marks, t.membership());
        Records.collect(marks, t.ends());
        marks.forEach((id, mark) -> add(
                mark,
                new Operation.TeamSet(
                        t.id(),
                        Records.said(t.names(), id),
                        Records.said(t.leaders(), id),
                        Records.said(t.membership(), id),
                        Records.said(t.ends(), id))));
    }
}
