package bonghwa.ui.model;

import bonghwa.domain.Assignment;
import bonghwa.domain.Audience;
import bonghwa.domain.Counts;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.ResponseClock;
import bonghwa.domain.Rhythm;
import bonghwa.domain.Role;
import bonghwa.domain.SentNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the header says of an incident at one moment. {@code elapsed} stands still once it is closed, and nothing more is promised
 * to the public then; {@code commanders} are person ids, more than one where people disagree.
 */
public record HeaderFacts(
        Phase phase,
        List<String> commanders,
        @Nullable SentNotice notice,
        Counts counts,
        ResponseClock response,
        Cadence cadence,
        Duration elapsed,
        boolean closed) {

    /** Whether it was over before anybody took command: that clock neither runs on nor was it kept. */
    public boolean neverCommanded() {
        return closed && !response.stopped();
    }

    /** Within so much time of the promised moment the countdown is abnormal. */
    static final Duration SOON = Duration.ofMinutes(5);

    /** What was promised about the next public notice. {@code due} null: nothing; {@code left} is negative once it is overdue. */
    public record Cadence(int next, @Nullable Instant due, Duration left) {

        public boolean soon() {
            return due != null && !overdue() && left.compareTo(SOON) <= 0;
        }

        public boolean overdue() {
            return due != null && left.isNegative();
        }
    }

    /** What is to be said of the shown incident now; empty where none is shown. */
    public static Optional<HeaderFacts> of(RoomModel model) {
        Incident incident = model.incident().get();
        return incident == null
                ? Optional.empty()
                : Optional.of(of(
                        incident,
                        model.board().get().counts(Audience.PUBLIC),
                        model.now().get()));
    }

    static HeaderFacts of(Incident incident, Counts counts, Instant now) {
        SentNotice last = incident.lastNotice(Audience.PUBLIC, now).orElse(null);
        Instant closed = closedAt(incident, now);
        Instant until = closed == null ? now : closed;
        List<String> commanders = incident.holders(new Duty.OfRole(Role.COMMANDER), now).stream()
                .map(Assignment::person)
                .distinct()
                .toList();
        return new HeaderFacts(
                incident.phase(now),
                commanders,
                last,
                counts,
                ResponseClock.of(incident, now),
                closed == null
                        ? cadence(incident, last, now)
                        : new Cadence(last == null ? 1 : last.number() + 1, null, Duration.ZERO),
                Duration.between(incident.facts().started(), until),
                closed != null);
    }

    /** By what the last one promised, else the pace that was set; the first one by the rule of the house. Silencing hides nothing. */
    private static Cadence cadence(Incident incident, @Nullable SentNotice last, Instant now) {
        @Nullable Instant due = Rhythm.noticeDue(incident, now);
        return new Cadence(
                last == null ? 1 : last.number() + 1, due, due == null ? Duration.ZERO : Duration.between(now, due));
    }

    /** Since when it has been closed; null: it is open. */
    static @Nullable Instant closedAt(Incident incident, Instant now) {
        Optional<PhaseStep> step = incident.steps().stream()
                .filter(s -> !s.occurred().isAfter(now))
                .reduce((_, later) -> later);
        return step.filter(s -> s.phase() == Phase.CLOSED)
                .map(PhaseStep::occurred)
                .orElse(null);
    }
}
