package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The matter: what is said of it, how far the work has come, its timeline, who does what, what the public was told, how
 * it is led. {@code declared} is null as long as only later records of it have arrived; {@code touched} is its newest record.
 */
public record Incident(
        String id,
        @Nullable Mark declared,
        Facts facts,
        List<PhaseStep> steps,
        Log log,
        List<Assignment> assignments,
        List<SentNotice> notices,
        Conduct conduct,
        @Nullable Mark touched) {

    public Incident {
        steps = steps.stream().sorted(PhaseStep.ORDER).toList();
        assignments = assignments.stream()
                .sorted(Comparator.comparing(Assignment::mark))
                .toList();
        notices =
                notices.stream().sorted(Comparator.comparing(SentNotice::mark)).toList();
    }

    /** An incident of whose conduct nothing is known. */
    public Incident(
            String id,
            @Nullable Mark declared,
            Facts facts,
            List<PhaseStep> steps,
            Log log,
            List<Assignment> assignments,
            List<SentNotice> notices,
            @Nullable Mark touched) {
        this(id, declared, facts, steps, log, assignments, notices, Conduct.NONE, touched);
    }

    /** An incident of which nothing is known yet. */
    public static Incident unknown(String id) {
        return new Incident(id, null, Facts.NONE, List.of(), Log.EMPTY, List.of(), List.of(), null);
    }

    /** This; where nobody who counts declared it, as the other one was declared, with what that one says of which this says nothing. */
    public Incident declaredBy(@Nullable Incident other) {
        return declared != null || other == null || other.declared == null
                ? this
                : new Incident(
                        id, other.declared, facts.or(other.facts), steps, log, assignments, notices, conduct, touched);
    }

    /** The phase that it had come into at that moment. */
    public Phase phase(Instant at) {
        return steps.stream()
                .filter(s -> !s.occurred().isAfter(at))
                .reduce((_, later) -> later)
                .map(PhaseStep::phase)
                .orElse(Phase.INVESTIGATING);
    }

    /** Whether nobody works on it any more, whatever the hour. */
    public boolean closed() {
        return !steps.isEmpty() && steps.getLast().phase() == Phase.CLOSED;
    }

    /** Whether whoever declared it took that back: it is closed, and never should have been open. */
    public boolean mistaken() {
        return !steps.isEmpty() && steps.getLast().mistaken();
    }

    /** Who holds that duty at that moment, in the order of assigning. */
    public List<Assignment> holders(Duty duty, Instant at) {
        return assignments.stream()
                .filter(a -> a.duty().equals(duty) && a.holds(at))
                .toList();
    }

    /**
     * Who has that duty, where one person must have it: if several took it without knowing of each other, the order of records
     * decides, and the newest is in front.
     */
    public Optional<Assignment> holder(Duty duty, Instant at) {
        return holders(duty, at).stream().reduce((_, later) -> later);
    }

    /** That catalogue with the teams of this incident among its roles, so that entries can name them. */
    public Catalogue named(Catalogue catalogue) {
        return conduct.teams().isEmpty() ? catalogue : catalogue.with(conduct.teams());
    }

    /** When someone first took command, if anybody did by then: this stops the response clock. */
    public Optional<Instant> commandTaken(Instant at) {
        return assignments.stream()
                .filter(a -> a.duty().equals(new Duty.OfRole(Role.COMMANDER)))
                .map(Assignment::from)
                .filter(from -> !from.isAfter(at))
                .min(Comparator.naturalOrder());
    }

    /** The newest notice to that audience that had been sent by that moment, and has a basis not after it. */
    public Optional<SentNotice> lastNotice(Audience audience, Instant at) {
        return notices.stream()
                .filter(n -> n.audience() == audience
                        && !n.basis().isAfter(at)
                        && !n.sent().isAfter(at))
                .reduce((_, later) -> later);
    }

    /** This with only what had occurred by that moment. */
    Incident until(Instant moment) {
        Log then = log.until(moment);
        return new Incident(
                id,
                declared,
                facts,
                steps.stream().filter(s -> !s.occurred().isAfter(moment)).toList(),
                then,
                assignments.stream().filter(a -> a.known(moment)).toList(),
                notices.stream().filter(n -> !n.sent().isAfter(moment)).toList(),
                conduct.until(moment),
                then.newestRecorded().map(TimelineEntry::mark).orElse(declared));
    }
}
