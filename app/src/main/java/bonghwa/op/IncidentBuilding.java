package bonghwa.op;

import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Done;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.SentNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of an incident while records are applied to it; lives for one call. */
final class IncidentBuilding {
    private final Incident before;
    private final IncidentFacts facts;
    private @Nullable Mark touched;
    private final List<PhaseStep> steps;
    private final List<SentNotice> notices;
    private final EntryBuilding entries;
    private final CrewBuilding crew;
    private final Waiting waiting;

    IncidentBuilding(Incident before, Map<String, List<Recorded>> pending) {
        this.before = before;
        this.facts = new IncidentFacts(before);
        this.touched = before.touched();
        this.steps = new ArrayList<>(before.steps());
        this.notices = new ArrayList<>(before.notices());
        this.entries = new EntryBuilding(before.log());
        this.crew = new CrewBuilding(before);
        this.waiting = new Waiting(pending);
    }

    void apply(Recorded recorded) {
        if (!(recorded.meaning() instanceof Meaning.Understood(Operation operation, _))) {
            return;
        }
        Mark mark = recorded.mark();
        switch (operation) {
            case Operation.IncidentDeclared d -> facts.declare(recorded, d);
            case Operation.IncidentAmended a -> facts.amend(recorded, a);
            case Operation.PhaseEntered p -> add(steps, step(recorded, p), PhaseStep::mark);
            case Operation.EntryLogged(String number, Content content) -> enter(recorded, number, content);
            case Operation.StateReported(String number, Content content) -> enter(recorded, number, content);
            case Operation.EntryAmended a -> amend(recorded, a.entry(), a.change(), a.reason());
            case Operation.EntryStruck s -> amend(recorded, s.entry(), Change.NONE.withStruck(s.struck()), s.reason());
            case Operation.EntryPinned p -> amend(recorded, p.entry(), Change.NONE.withPinned(p.pinned()), null);
            case Operation.EntryResolved r ->
                amend(recorded, r.entry(), Change.NONE.withDone(new Done(r.at())), r.reason());
            case Operation.DutyAssigned d -> {
                crew.assign(recorded, d);
                resume(recorded.id());
            }
            case Operation.DutyEnded e -> await(e.assignment(), recorded, crew.end(recorded, e));
            case Operation.HandoverOffered o -> {
                crew.offer(recorded, o);
                resume(recorded.id());
            }
            case Operation.HandoverAmended a -> await(a.handover(), recorded, crew.amend(recorded, a));
            case Operation.HandoverAccepted a -> await(a.handover(), recorded, crew.accept(recorded, a));
            case Operation.HandoverWithdrawn w -> await(w.handover(), recorded, crew.withdraw(recorded, w));
            case Operation.SizeUpSet s -> crew.sizeUp(recorded, s);
            case Operation.RhythmSet r -> crew.pace(recorded, r);
            case Operation.TeamSet t -> crew.team(recorded, t);
            case Operation.NoticeSent n ->
                add(
                        notices,
                        new SentNotice(n.number(), n.audience(), n.basis(), n.sent(), n.text(), n.next(), mark),
                        SentNotice::mark);
            case Operation.CatalogueChanged _,
                    Operation.ReplicaCertified _,
                    Operation.StewardAppointed _,
                    Operation.StewardRevoked _,
                    Operation.DeskAdmitted _,
                    Operation.DeskRevoked _,
                    Operation.PayloadRedacted _,
                    Operation.Anchored _ -> {}
        }
        touched = touched == null || touched.compareTo(mark) < 0 ? mark : touched;
    }

    /** Closing in place of an earlier record, its declaration, takes that back. */
    private static PhaseStep step(Recorded recorded, Operation.PhaseEntered p) {
        boolean mistaken =
                p.phase() == Phase.CLOSED && !recorded.head().replaces().isEmpty();
        return new PhaseStep(p.phase(), p.occurred(), p.note(), recorded.mark(), mistaken);
    }

    private static <T> void add(List<T> all, T one, Function<T, Mark> mark) {
        if (all.stream()
                .noneMatch(t -> mark.apply(t).id().equals(mark.apply(one).id()))) {
            all.add(one);
        }
    }

    private void enter(Recorded recorded, String number, Content content) {
        if (entries.enter(recorded, number, content)) {
            resume(recorded.id());
        }
    }

    private void amend(Recorded recorded, String id, Change change, @Nullable String reason) {
        await(id, recorded, entries.amend(recorded, id, change, reason));
    }

    private void await(String subject, Recorded recorded, boolean here) {
        if (!here) {
            waiting.add(subject, recorded);
        }
    }

    private void resume(String subject) {
        waiting.take(subject).forEach(this::apply);
    }

    IncidentFold done() {
        Incident after = new Incident(
                before.id(),
                facts.declared(),
                facts.facts(),
                steps,
                entries.log(),
                crew.assignments(),
                notices,
                crew.conduct(),
                touched);
        return new IncidentFold(after, waiting.left());
    }
}
