package bonghwa.op;

import bonghwa.domain.Assignment;
import bonghwa.domain.Audience;
import bonghwa.domain.Conduct;
import bonghwa.domain.Handover;
import bonghwa.domain.Handover.Outcome;
import bonghwa.domain.Incident;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Pace;
import bonghwa.domain.Register;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Team;
import bonghwa.domain.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, and how the incident is led, while records are applied. What changes something that is not here answers false.
 * Lives for one call of the fold.
 */
final class CrewBuilding {

    private final Map<String, Assignment> assignments = new TreeMap<>();
    private Conduct conduct;

    CrewBuilding(Incident before) {
        before.assignments().forEach(a -> assignments.put(a.id(), a));
        conduct = before.conduct();
    }

    List<Assignment> assignments() {
        return List.copyOf(assignments.values());
    }

    Conduct conduct() {
        return conduct;
    }

    void assign(Recorded recorded, Operation.DutyAssigned d) {
        if (!assignments.containsKey(recorded.id())) {
            Register<@Nullable Instant> until =
                    Register.<@Nullable Instant>empty().with(recorded.<@Nullable Instant>version(d.until(), null));
            assignments.put(recorded.id(), new Assignment(recorded.mark(), d.person(), d.duty(), d.from(), until));
        }
    }

    boolean end(Recorded recorded, Operation.DutyEnded e) {
        @Nullable Assignment a = assignments.get(e.assignment());
        if (a == null) {
            return false;
        }
        Register<@Nullable Instant> until = a.until().with(recorded.<@Nullable Instant>version(e.until(), e.reason()));
        assignments.put(a.id(), new Assignment(a.mark(), a.person(), a.duty(), a.from(), until));
        return true;
    }

    void offer(Recorded recorded, Operation.HandoverOffered o) {
        if (conduct.handover(recorded.id()).isEmpty()) {
            conduct = conduct.with(new Handover(
                    recorded.mark(),
                    o.duty(),
                    o.from(),
                    o.to(),
                    o.at(),
                    recorded.in(Register.empty(), o.brief(), null),
                    recorded.in(Register.empty(), Outcome.OPEN, null)));
        }
    }

    boolean amend(Recorded recorded, Operation.HandoverAmended a) {
        return handover(a.handover(), h -> h.amended(recorded.version(a.brief(), null)));
    }

    boolean accept(Recorded recorded, Operation.HandoverAccepted a) {
        Version<Outcome> accepted = recorded.version(Outcome.accepted(a.person(), a.at(), a.brief()), null);
        return handover(a.handover(), h -> h.became(accepted));
    }

    boolean withdraw(Recorded recorded, Operation.HandoverWithdrawn w) {
        Version<Outcome> outcome = recorded.version(w.withdrawn() ? Outcome.WITHDRAWN : Outcome.OPEN, w.reason());
        return handover(w.handover(), h -> h.became(outcome));
    }

    private boolean handover(String id, UnaryOperator<Handover> change) {
        conduct.handover(id).ifPresent(h -> conduct = conduct.with(change.apply(h)));
        return conduct.handover(id).isPresent();
    }

    void sizeUp(Recorded recorded, Operation.SizeUpSet s) {
        SizeUp now = conduct.sizeUp();
        conduct = conduct.with(new SizeUp(
                recorded.in(now.symptoms(), s.symptoms(), null),
                recorded.in(now.scopes(), s.scope(), null),
                recorded.in(now.trends(), s.trend(), null),
                recorded.in(now.unknowns(), s.unknowns(), null)));
    }

    void pace(Recorded recorded, Operation.RhythmSet r) {
        Pace pace = new Pace(r.every(), r.silenced());
        conduct = conduct.with(conduct.paces().with(r.beat(), recorded.version(pace, null)));
    }

    void draft(Recorded recorded, Audience audience, @Nullable NoticeDraft draft) {
        conduct = conduct.with(conduct.drafts().with(audience, recorded.<@Nullable NoticeDraft>version(draft, null)));
    }

    /** The drafts that went out in that notice are none any more; one that was written meanwhile stays. */
    void sent(Recorded recorded, Audience audience) {
        if (!recorded.head().replaces().isEmpty()) {
            draft(recorded, audience, null);
        }
    }

    void team(Recorded recorded, Operation.TeamSet t) {
        conduct = conduct.withTeam(
                t.team(),
                now -> new Team(
                        now.id(),
                        recorded.in(now.names(), t.name(), null),
                        recorded.in(now.leaders(), t.leader(), null),
                        recorded.in(now.membership(), t.members(), null),
                        recorded.in(now.ends(), t.until(), null)));
    }
}
