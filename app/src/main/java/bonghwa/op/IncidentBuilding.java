package bonghwa.op;

import bonghwa.domain.Amendment;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Done;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.SentNotice;
import bonghwa.domain.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of an incident while records are applied to it; lives for one call. */
final class IncidentBuilding {
    private final Incident before;
    private Facts facts;
    private @Nullable Mark declared;
    private @Nullable Mark touched;
    private final List<PhaseStep> steps;
    private final List<SentNotice> notices;
    private final Map<String, TimelineEntry> entries = new TreeMap<>();
    private final CrewBuilding crew;
    private final Waiting waiting;

    IncidentBuilding(Incident before, Map<String, List<Recorded>> pending) {
        this.before = before;
        this.facts = before.facts();
        this.declared = before.declared();
        this.touched = before.touched();
        this.steps = new ArrayList<>(before.steps());
        this.notices = new ArrayList<>(before.notices());
        this.crew = new CrewBuilding(before);
        this.waiting = new Waiting(pending);
    }

    void apply(Recorded recorded) {
        if (!(recorded.meaning() instanceof Meaning.Understood(Operation operation, _))) {
            return;
        }
        Mark mark = recorded.mark();
        switch (operation) {
            case Operation.IncidentDeclared d -> declare(recorded, d);
            case Operation.IncidentAmended a ->
                facts = IncidentFacts.amended(
                        facts, recorded, a.title(), a.severity(), a.started(), a.zone(), a.reason());
            case Operation.PhaseEntered p ->
                add(steps, new PhaseStep(p.phase(), p.occurred(), p.note(), mark), PhaseStep::mark);
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

    private void declare(Recorded recorded, Operation.IncidentDeclared d) {
        Mark mark = recorded.mark();
        declared = declared == null || mark.compareTo(declared) < 0 ? mark : declared;
        facts = IncidentFacts.amended(facts, recorded, d.title(), d.severity(), d.started(), d.zone(), null);
    }

    private static <T> void add(List<T> all, T one, Function<T, Mark> mark) {
        if (all.stream()
                .noneMatch(t -> mark.apply(t).id().equals(mark.apply(one).id()))) {
            all.add(one);
        }
    }

    private void enter(Recorded recorded, String number, Content content) {
        if (entry(recorded.id()) == null) {
            entries.put(recorded.id(), TimelineEntry.written(number, recorded.mark(), content));
            resume(recorded.id());
        }
    }

    private void amend(Recorded recorded, String id, Change change, @Nullable String reason) {
        @Nullable TimelineEntry entry = entry(id);
        if (entry == null) {
            waiting.add(id, recorded);
        } else {
            entries.put(
                    id,
                    entry.amended(new Amendment(recorded.mark(), recorded.head().replaces(), change, reason)));
        }
    }

    private @Nullable TimelineEntry entry(String id) {
        @Nullable TimelineEntry changed = entries.get(id);
        return changed != null ? changed : before.log().entry(id).orElse(null);
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
                declared,
                facts,
                steps,
                entries.isEmpty() ? before.log() : before.log().with(List.copyOf(entries.values())),
                crew.assignments(),
                notices,
                crew.conduct(),
                touched);
        return new IncidentFold(after, waiting.left());
    }
}
