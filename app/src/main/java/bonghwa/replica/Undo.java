package bonghwa.replica;

import bonghwa.domain.Assignment;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Done;
import bonghwa.domain.Eta;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Register;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import bonghwa.domain.WaitsOn;
import bonghwa.op.Fold;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The operations that compensate what was recorded: each field goes back to what stood in it before, nothing is taken out of the
 * record. What somebody has changed again since then is left as it is.
 */
final class Undo {

    private final Incident incident;
    private final Instant now;

    private Undo(Incident incident, Instant now) {
        this.incident = incident;
        this.now = now;
    }

    /** What undoes those acts as one; refused where nothing of them stands any more, or where one cannot be undone. */
    static List<Draft> of(Fold fold, List<Act> acts, Instant now) throws Refusal {
        List<Draft> drafts = new ArrayList<>();
        Set<String> declared = incidents(acts, Operation.IncidentDeclared.class::isInstance);
        Set<String> closed = incidents(
                acts, act -> act instanceof Operation.PhaseEntered entered && entered.phase() == Phase.CLOSED);
        for (Act act : acts.reversed()) {
            String id = act.incident();
            if (id != null && act.operation() instanceof Operation.PhaseEntered && declared.contains(id)) {
                continue; // what should not have been declared came into no phase either
            }
            if (id != null
                    && act.operation() instanceof Operation.IncidentDeclared
                    && !closed.contains(id)
                    && Found.incident(fold.room(), id).closed()) {
                continue; // what somebody closed in order was no mistake
            }
            if (id != null) {
                new Undo(Found.incident(fold.room(), id), now).back(act).ifPresent(drafts::add);
            } else if (!(act.operation() instanceof Operation.CatalogueChanged)) {
                throw new Refusal("refusal.no-undo");
            }
        }
        drafts.addAll(CatalogueDrafts.back(fold, acts));
        if (drafts.isEmpty()) {
            throw new Refusal("refusal.nothing-to-undo");
        }
        return drafts;
    }

    private static Set<String> incidents(List<Act> acts, Predicate<Operation> which) {
        return acts.stream()
                .filter(a -> which.test(a.operation()))
                .flatMap(a -> Optional.ofNullable(a.incident()).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Draft> back(Act act) throws Refusal {
        String id = act.id();
        return switch (act.operation()) {
            case Operation.IncidentAmended a -> facts(id, a);
            case Operation.PhaseEntered _ -> phase(id);
            case Operation.EntryLogged _, Operation.StateReported _ -> strike(id);
            case Operation.EntryAmended a -> change(id, a.entry(), a.change());
            case Operation.EntryStruck s -> change(id, s.entry(), Change.NONE.withStruck(s.struck()));
            case Operation.EntryPinned p -> change(id, p.entry(), Change.NONE.withPinned(p.pinned()));
            case Operation.EntryResolved r -> change(id, r.entry(), Change.NONE.withDone(new Done(r.at())));
            case Operation.DutyAssigned _ -> unassign(id);
            case Operation.DutyEnded e -> goesOn(id, e.assignment());
            case Operation.HandoverOffered _,
                    Operation.HandoverAmended _,
                    Operation.HandoverAccepted _,
                    Operation.HandoverWithdrawn _,
                    Operation.SizeUpSet _,
                    Operation.RhythmSet _,
                    Operation.TeamSet _,
                    Operation.NoticeDrafted _ -> new UndoConduct(incident, now).back(act);
            case Operation.IncidentDeclared _ -> declared(act);
            case Operation.NoticeSent _,
                    Operation.CatalogueChanged _,
                    Operation.ReplicaCertified _,
                    Operation.StewardAppointed _,
                    Operation.StewardRevoked _,
                    Operation.DeskAdmitted _,
                    Operation.DeskRevoked _,
                    Operation.PayloadRedacted _,
                    Operation.Anchored _ -> throw new Refusal("refusal.no-undo");
        };
    }

    /** What stood in the field before that record, if nobody has set it again since; else null. */
    static <T> @Nullable T before(Register<T> field, String id) {
        return field.before(id, null).map(v -> v.value()).orElse(null);
    }

    private Optional<Draft> facts(String id, Operation.IncidentAmended a) {
        Facts facts = incident.facts();
        Operation.IncidentAmended back = new Operation.IncidentAmended(
                a.title() == null ? null : before(facts.titles(), id),
                a.severity() == null ? null : before(facts.severities(), id),
                a.started() == null ? null : before(facts.starts(), id),
                a.zone() == null ? null : before(facts.zones(), id),
                null);
        List<String> replaces = Replacing.facts(facts, back.title(), back.severity(), back.started(), back.zone());
        return replaces.isEmpty() ? Optional.empty() : Optional.of(new Draft(incident.id(), back, replaces));
    }

    /** Closed as declared by mistake, which names the declaration; what others recorded in it is not theirs to lose. */
    private Optional<Draft> declared(Act act) throws Refusal {
        String desk = act.mark().author().desk();
        if (Acts.of(incident).stream().anyMatch(a -> !a.mark().author().desk().equals(desk))) {
            throw new Refusal("refusal.declared-answered");
        }
        return incident.mistaken()
                ? Optional.empty()
                : Optional.of(new Draft(
                        incident.id(), new Operation.PhaseEntered(Phase.CLOSED, behind(), null), List.of(act.id())));
    }

    /** Now, but not before the step that it follows. */
    private Instant behind() {
        List<PhaseStep> steps = incident.steps();
        Instant last = steps.isEmpty() ? now : steps.getLast().occurred();
        return now.isAfter(last) ? now : last;
    }

    private Optional<Draft> phase(String id) {
        Register<Phase> phases = Register.empty();
        String last = "";
        for (PhaseStep step : incident.steps()) {
            phases = phases.with(new Version<>(step.phase(), step.mark(), List.of(last), step.note()));
            last = step.mark().id();
        }
        Mark first = incident.steps().getFirst().mark();
        Mark never = new Mark("", first.position(), first.recordedAt(), first.author());
        return phases.before(id, new Version<>(Phase.INVESTIGATING, never, List.of(), null))
                .map(v -> Draft.of(incident.id(), new Operation.PhaseEntered(v.value(), behind(), null)));
    }

    private Optional<Draft> strike(String id) throws Refusal {
        TimelineEntry entry = Found.entry(incident, id);
        return entry.struck()
                ? Optional.empty()
                : Optional.of(new Draft(
                        incident.id(), new Operation.EntryStruck(id, true, null), entry.toReplace(Change::struck)));
    }

    private Optional<Draft> change(String id, String entryId, Change change) throws Refusal {
        TimelineEntry entry = Found.entry(incident, entryId);
        Change back = back(entry, id, change);
        return back.equals(Change.NONE)
                ? Optional.empty()
                : Optional.of(new Draft(incident.id(), operation(entryId, back), Replacing.entry(entry, back)));
    }

    private static Change back(TimelineEntry entry, String id, Change change) {
        Content first = entry.written();
        WaitsOn on = first.waitsOn();
        return new Change(
                back(entry, first.kind(), Change::kind, id, change),
                back(entry, first.occurred(), Change::occurred, id, change),
                back(entry, first.text(), Change::text, id, change),
                back(entry, first.about(), Change::about, id, change),
                back(entry, first.reports(), Change::reports, id, change),
                back(entry, new Eta(first.due()), Change::due, id, change),
                back(entry, false, Change::struck, id, change),
                back(entry, false, Change::pinned, id, change),
                back(entry, on == null ? WaitsOn.NOTHING : on, Change::waitsOn, id, change),
                back(entry, Done.NOT, Change::done, id, change));
    }

    private static <T> @Nullable T back(TimelineEntry entry, T first, Change.Field<T> field, String id, Change change) {
        return field.of(change) == null ? null : entry.before(id, first, field).orElse(null);
    }

    /** The operation that people know for a change of one thing. */
    private static Operation operation(String entry, Change change) {
        Boolean struck = change.struck();
        Boolean pinned = change.pinned();
        Done done = change.done();
        if (struck != null && change.equals(Change.NONE.withStruck(struck))) {
            return new Operation.EntryStruck(entry, struck, null);
        }
        if (pinned != null && change.equals(Change.NONE.withPinned(pinned))) {
            return new Operation.EntryPinned(entry, pinned);
        }
        return done != null && change.equals(Change.NONE.withDone(done))
                ? new Operation.EntryResolved(entry, done.at(), null)
                : new Operation.EntryAmended(entry, change, null);
    }

    /** Ended at its start a duty was never had. */
    private Optional<Draft> unassign(String id) throws Refusal {
        Assignment a = Found.assignment(incident, id);
        return a.from().equals(a.end()) ? Optional.empty() : Optional.of(ended(a, a.from()));
    }

    private Optional<Draft> goesOn(String id, String assignment) throws Refusal {
        Assignment a = Found.assignment(incident, assignment);
        return a.until().stands(id) ? Optional.of(ended(a, a.until().without(id).value(null))) : Optional.empty();
    }

    private Draft ended(Assignment a, @Nullable Instant at) {
        return new Draft(
                incident.id(),
                new Operation.DutyEnded(a.id(), at, null),
                a.until().toReplace());
    }
}
