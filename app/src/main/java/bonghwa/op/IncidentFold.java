package bonghwa.op;

import bonghwa.domain.Amendment;
import bonghwa.domain.Assignment;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Register;
import bonghwa.domain.SentNotice;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One incident out of its records, with the records that wait for what they change. */
record IncidentFold(Incident incident, Map<String, List<Recorded>> pending) {

    static IncidentFold empty(String id) {
        return new IncidentFold(Incident.unknown(id), Map.of());
    }

    IncidentFold with(List<Recorded> records) {
        Building building = new Building(incident, pending);
        records.forEach(building::apply);
        return building.done();
    }

    /** What changes something that is not here. */
    List<Unapplied> waiting() {
        return pending.values().stream()
                .flatMap(List::stream)
                .map(r -> new Unapplied(r.id(), Reason.NO_SUBJECT, r.head().type()))
                .toList();
    }

    /** The parts of an incident while records are applied to it; lives for one call. */
    private static final class Building {
        private final Incident before;
        private Facts facts;
        private @Nullable Mark declared;
        private @Nullable Mark touched;
        private final List<PhaseStep> steps;
        private final List<SentNotice> notices;
        private final Map<String, Assignment> assignments = new TreeMap<>();
        private final Map<String, TimelineEntry> entries = new TreeMap<>();
        private final Map<String, List<Recorded>> pending;

        Building(Incident before, Map<String, List<Recorded>> pending) {
            this.before = before;
            this.facts = before.facts();
            this.declared = before.declared();
            this.touched = before.touched();
            this.steps = new ArrayList<>(before.steps());
            this.notices = new ArrayList<>(before.notices());
            before.assignments().forEach(a -> assignments.put(a.id(), a));
            this.pending = new TreeMap<>(pending);
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
                case Operation.EntryStruck s ->
                    amend(recorded, s.entry(), Change.NONE.withStruck(s.struck()), s.reason());
                case Operation.EntryPinned p -> amend(recorded, p.entry(), Change.NONE.withPinned(p.pinned()), null);
                case Operation.DutyAssigned d -> assign(recorded, d);
                case Operation.DutyEnded e -> end(recorded, e);
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
                await(id, recorded);
            } else {
                entries.put(
                        id,
                        entry.amended(
                                new Amendment(recorded.mark(), recorded.head().replaces(), change, reason)));
            }
        }

        private @Nullable TimelineEntry entry(String id) {
            @Nullable TimelineEntry changed = entries.get(id);
            return changed != null ? changed : before.log().entry(id).orElse(null);
        }

        private void assign(Recorded recorded, Operation.DutyAssigned d) {
            if (!assignments.containsKey(recorded.id())) {
                Register<@Nullable Instant> until =
                        Register.<@Nullable Instant>empty().with(recorded.<@Nullable Instant>version(d.until(), null));
                assignments.put(recorded.id(), new Assignment(recorded.mark(), d.person(), d.duty(), d.from(), until));
                resume(recorded.id());
            }
        }

        private void end(Recorded recorded, Operation.DutyEnded e) {
            @Nullable Assignment a = assignments.get(e.assignment());
            if (a == null) {
                await(e.assignment(), recorded);
                return;
            }
            Register<@Nullable Instant> until =
                    a.until().with(recorded.<@Nullable Instant>version(e.until(), e.reason()));
            assignments.put(a.id(), new Assignment(a.mark(), a.person(), a.duty(), a.from(), until));
        }

        private void await(String subject, Recorded recorded) {
            List<Recorded> waiting = new ArrayList<>(pending.getOrDefault(subject, List.of()));
            if (waiting.stream().noneMatch(r -> r.id().equals(recorded.id()))) {
                waiting.add(recorded);
            }
            pending.put(subject, List.copyOf(waiting));
        }

        private void resume(String subject) {
            List<Recorded> waiting = pending.remove(subject);
            if (waiting != null) {
                waiting.forEach(this::apply);
            }
        }

        IncidentFold done() {
            Incident after = new Incident(
                    before.id(),
                    declared,
                    facts,
                    steps,
                    entries.isEmpty() ? before.log() : before.log().with(List.copyOf(entries.values())),
                    List.copyOf(assignments.values()),
                    notices,
                    touched);
            return new IncidentFold(after, Collections.unmodifiableMap(pending));
        }
    }
}
