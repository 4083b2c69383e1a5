package bonghwa.replica;

import bonghwa.domain.Audience;
import bonghwa.domain.Eta;
import bonghwa.domain.Handover;
import bonghwa.domain.Handover.Outcome;
import bonghwa.domain.Incident;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Pace;
import bonghwa.domain.Register;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operations that compensate what was recorded about how an incident is led. */
record UndoConduct(Incident incident, Instant now) {

    Optional<Draft> back(Act act) throws Refusal {
        String id = act.id();
        return switch (act.operation()) {
            case Operation.HandoverOffered _ -> withdraw(Found.handover(incident, id));
            case Operation.HandoverAmended a -> brief(Found.handover(incident, a.handover()), id);
            case Operation.HandoverAccepted a -> outcome(Found.handover(incident, a.handover()), id);
            case Operation.HandoverWithdrawn w -> outcome(Found.handover(incident, w.handover()), id);
            case Operation.SizeUpSet s -> sizeUp(id, s);
            case Operation.RhythmSet r -> pace(id, r);
            case Operation.TeamSet t -> team(id, t);
            case Operation.NoticeDrafted d -> draft(id, d.audience());
            default -> throw new IllegalArgumentException("not of how an incident is led: " + act.operation());
        };
    }

    private Optional<Draft> withdraw(Handover offer) {
        return offer.open()
                ? draft(
                        new Operation.HandoverWithdrawn(offer.id(), true, null),
                        offer.outcomes().toReplace())
                : Optional.empty();
    }

    private Optional<Draft> brief(Handover offer, String id) {
        @Nullable Text before = Undo.before(offer.briefs(), id);
        return before == null || !offer.open()
                ? Optional.empty()
                : draft(
                        new Operation.HandoverAmended(offer.id(), before),
                        offer.briefs().toReplace());
    }

    /** Back to what had become of it before: open, withdrawn, or accepted by somebody. */
    private Optional<Draft> outcome(Handover offer, String id) {
        @Nullable Outcome before = Undo.before(offer.outcomes(), id);
        if (before == null) {
            return Optional.empty();
        }
        String person = before.person();
        Instant at = before.at();
        String brief = before.brief();
        Operation back = person != null && at != null && brief != null
                ? new Operation.HandoverAccepted(offer.id(), person, at, brief)
                : new Operation.HandoverWithdrawn(offer.id(), before.step() == Handover.Step.WITHDRAWN, null);
        return draft(back, offer.outcomes().toReplace());
    }

    private Optional<Draft> sizeUp(String id, Operation.SizeUpSet s) {
        SizeUp is = incident.conduct().sizeUp();
        Text blank = Text.of("");
        Operation.SizeUpSet back = new Operation.SizeUpSet(
                s.symptoms() == null ? null : Wiping.before(is.symptoms(), id, blank),
                s.scope() == null ? null : Wiping.before(is.scopes(), id, blank),
                s.trend() == null ? null : Wiping.before(is.trends(), id, Trend.UNKNOWN),
                s.unknowns() == null ? null : Wiping.before(is.unknowns(), id, blank));
        return draft(back, Replacing.sizeUp(is, back));
    }

    private Optional<Draft> pace(String id, Operation.RhythmSet r) {
        Register<Pace> paces = incident.conduct().paces().of(r.beat());
        @Nullable Pace before = Wiping.before(paces, id, Pace.DEFAULT);
        return before == null
                ? Optional.empty()
                : draft(new Operation.RhythmSet(r.beat(), before.every(), before.silenced()), paces.toReplace());
    }

    /** To what was written before; the first one is thrown away. What went out meanwhile is no draft again. */
    private Optional<Draft> draft(String id, Audience audience) {
        Register<@Nullable NoticeDraft> drafts = incident.conduct().drafts().of(audience);
        return drafts.before(id, Wiping.nothing(drafts, null))
                .flatMap(v -> draft(new Operation.NoticeDrafted(audience, v.value()), drafts.toReplace()));
    }

    /** A team that this record formed ends; else each field goes back. */
    private Optional<Draft> team(String id, Operation.TeamSet t) throws Refusal {
        Team is = incident.conduct().team(t.team()).orElseThrow(() -> new Refusal("refusal.no-team", t.team()));
        boolean formed = is.names().versions().getFirst().mark().id().equals(id);
        Operation.TeamSet back = formed
                ? new Operation.TeamSet(t.team(), null, null, null, Eta.at(now))
                : new Operation.TeamSet(
                        t.team(),
                        t.name() == null ? null : Undo.before(is.names(), id),
                        t.leader() == null ? null : Undo.before(is.leaders(), id),
                        t.members() == null ? null : Wiping.before(is.membership(), id, List.of()),
                        t.until() == null ? null : Wiping.before(is.ends(), id, Eta.NONE));
        return formed
                ? Optional.of(new Draft(incident.id(), back, is.ends().toReplace()))
                : draft(back, Replacing.team(is, back));
    }

    private Optional<Draft> draft(Operation back, List<String> replaces) {
        return replaces.isEmpty() ? Optional.empty() : Optional.of(new Draft(incident.id(), back, replaces));
    }
}
