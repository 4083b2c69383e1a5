package bonghwa.op;

import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Done;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.Redaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of an incident while records are applied to it; lives for one call. */
final class IncidentBuilding {
    private final Incident before;
    private final IncidentFacts facts;
    private @Nullable Mark touched;
    private final Milestones milestones;
    private final EntryBuilding entries;
    private final CrewBuilding crew;
    private final Waiting waiting;

    IncidentBuilding(Incident before, Map<String, List<Recorded>> pending) {
        this.before = before;
        this.facts = new IncidentFacts(before);
        this.touched = before.touched();
        this.milestones = new Milestones(before);
        this.entries = new EntryBuilding(before.log());
        this.crew = new CrewBuilding(before);
        this.waiting = new Waiting(pending);
    }

    void apply(Recorded recorded) {
        switch (recorded.meaning()) {
            case Meaning.Understood(Operation operation, _) -> apply(recorded, operation);
            case Meaning.Redacted(Redaction redaction) -> hole(recorded, new Holes(recorded, redaction));
            case Meaning.NotUnderstood _ -> {
                return;
            }
        }
        Mark mark = recorded.mark();
        touched = touched == null || touched.compareTo(mark) < 0 ? mark : touched;
    }

    private void apply(Recorded recorded, Operation operation) {
        switch (operation) {
            case Operation.IncidentDeclared d -> facts.declare(recorded, d);
            case Operation.IncidentAmended a -> facts.amend(recorded, a);
            case Operation.PhaseEntered p -> milestones.enter(recorded, p);
            case Operation.EntryLogged(String number, Content content) -> enter(recorded, number, content, null);
            case Operation.StateReported(String number, Content content) -> enter(recorded, number, content, null);
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
            case Operation.NoticeDrafted d -> crew.draft(recorded, d.audience(), d.draft());
            case Operation.NoticeSent n -> {
                milestones.send(recorded, n);
                crew.sent(recorded, n.audience());
            }
            case Operation.CatalogueChanged _,
                    Operation.ReplicaCertified _,
                    Operation.StewardAppointed _,
                    Operation.StewardRevoked _,
                    Operation.DeskAdmitted _,
                    Operation.DeskRevoked _,
                    Operation.PayloadRedacted _,
                    Operation.Anchored _ -> {}
        }
    }

    /** What is left where something was redacted; of most types nothing but that it was. */
    private void hole(Recorded recorded, Holes hole) {
        switch (OperationType.ofWire(recorded.head().type()).orElse(null)) {
            case INCIDENT_DECLARED -> facts.declareHole(recorded);
            case ENTRY_LOGGED -> enter(recorded, hole.number(), hole.content(Kind.NOTE), hole.redaction());
            case STATE_REPORTED -> enter(recorded, hole.number(), hole.content(Kind.STATUS), hole.redaction());
            case ENTRY_AMENDED, ENTRY_STRUCK, ENTRY_PINNED, ENTRY_RESOLVED -> {
                String entry = hole.redaction().remains().entry();
                if (entry != null) {
                    amend(recorded, entry, Change.NONE, hole.redaction().words());
                }
            }
            case NOTICE_DRAFTED -> apply(recorded, hole.draft());
            case NOTICE_SENT -> {
                milestones.send(hole.notice());
                crew.sent(recorded, hole.notice().audience());
            }
            case HANDOVER_OFFERED -> {
                Operation.HandoverOffered offer = hole.offer();
                if (offer != null) {
                    apply(recorded, offer);
                }
            }
            case HANDOVER_AMENDED -> {
                String handover = hole.redaction().remains().entry();
                if (handover != null) {
                    apply(
                            recorded,
                            new Operation.HandoverAmended(
                                    handover, hole.redaction().text()));
                }
            }
            case SIZE_UP_SET ->
                apply(
                        recorded,
                        new Operation.SizeUpSet(
                                hole.where("symptoms"), hole.where("scope"), null, hole.where("unknowns")));
            case INCIDENT_AMENDED ->
                apply(recorded, new Operation.IncidentAmended(hole.where("title"), null, null, null, null));
            case null, default -> {}
        }
    }

    private void enter(Recorded recorded, String number, Content content, @Nullable Redaction redaction) {
        if (entries.enter(recorded, number, content, redaction)) {
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
                milestones.steps(),
                entries.log(),
                crew.assignments(),
                milestones.notices(),
                crew.conduct(),
                touched);
        return new IncidentFold(after, waiting.left());
    }
}
