package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long something took from the start of the outage; {@code to} is null where it has not come about, and then the length is what
 * has passed until the moment that was asked for. {@code promise} is null where the house promises nothing;
 * {@code recorded} is when what it ends with was written down, where that is not the same by definition.
 */
public record Figure(
        Measure measure,
        Instant from,
        @Nullable Instant to,
        Duration length,
        @Nullable Duration promise,
        @Nullable Instant recorded) {

    /** Whoever writes within that time wrote at once. */
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    /** What is measured. Each has its definition, under the message key {@code figure.NAME.definition}. */
    public enum Measure {
        /** Until the first entry that says of a function or service that it is not operational. */
        DETECT,
        /** Until the incident was declared, by the clock of the machine that recorded it. */
        DECLARE,
        /** Until somebody took command. */
        RESPOND,
        /** Until the first notice to the public was sent. */
        FIRST_NOTICE,
        /** Until the work came to monitoring or further, for good as far as is known. */
        MITIGATE,
        /** Until everything was said to be back, for good as far as is known. */
        RESOLVE;

        /** As message keys name it, such as {@code first-notice}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** All figures of an incident as of that moment. */
    public static List<Figure> of(Incident incident, Instant at) {
        Instant start = incident.facts().started();
        return List.of(
                detect(incident, start, at),
                since(Measure.DECLARE, start, declared(incident, at), at, null),
                since(Measure.RESPOND, start, ResponseClock.of(incident, at).taken(), at, ResponseClock.PROMISE),
                since(
                        Measure.FIRST_NOTICE,
                        start,
                        ResponseClock.firstNotice(incident, at).taken(),
                        at,
                        ResponseClock.PROMISE),
                since(
                        Measure.MITIGATE,
                        start,
                        WorkEnd.of(incident, Phase.MONITORING, at).orElse(null),
                        at,
                        null),
                since(
                        Measure.RESOLVE,
                        start,
                        WorkEnd.of(incident, Phase.RESOLVED, at).orElse(null),
                        at,
                        null));
    }

    /** What came before the start took no time. */
    private static Figure since(
            Measure measure, Instant start, @Nullable Instant to, Instant at, @Nullable Duration promise) {
        Duration length = Duration.between(start, to == null ? at : to);
        return new Figure(measure, start, to, length.isNegative() ? Duration.ZERO : length, promise, null);
    }

    /** By when it was so; when that was written down is kept beside it, since it may have been hours later. */
    private static Figure detect(Incident incident, Instant start, Instant at) {
        @Nullable TimelineEntry first = detected(incident, at);
        if (first == null) {
            return since(Measure.DETECT, start, null, at, null);
        }
        Figure figure = since(Measure.DETECT, start, first.occurredAt(), at, null);
        return new Figure(
                figure.measure,
                start,
                figure.to,
                figure.length,
                null,
                first.mark().recordedAt());
    }

    private static @Nullable TimelineEntry detected(Incident incident, Instant at) {
        return incident.log().entries().stream()
                .filter(e -> !e.struck() && !e.occurredAt().isAfter(at))
                .filter(e -> e.content().reports().stream().anyMatch(Figure::broken))
                .findFirst()
                .orElse(null);
    }

    private static boolean broken(Report report) {
        @Nullable State state = report.state();
        return state != null && state != State.OPERATIONAL && state != State.UNKNOWN;
    }

    private static @Nullable Instant declared(Incident incident, Instant at) {
        return Optional.ofNullable(incident.declared())
                .map(Mark::recordedAt)
                .filter(t -> !t.isAfter(at))
                .orElse(null);
    }

    /** How long it took, between its ends as they are told: to the minute. */
    public Duration told() {
        Duration told = to == null
                ? length
                : Duration.between(from.truncatedTo(ChronoUnit.MINUTES), to.truncatedTo(ChronoUnit.MINUTES));
        return told.isNegative() ? Duration.ZERO : told;
    }

    /** When it was written down, if that was later than at once. */
    public Optional<Instant> recordedLater() {
        return to == null || recorded == null || recorded.isBefore(to.plus(AT_ONCE))
                ? Optional.empty()
                : Optional.of(recorded);
    }

    /** Whether it has come about. */
    public boolean reached() {
        return to != null;
    }

    /** Whether what was promised has not come about and may still come in time: neither kept nor missed. */
    public boolean pending() {
        return promise != null && to == null && kept();
    }

    /** The message by which it is said what became of the promise. */
    public String promised() {
        return pending() ? "figure.promised" : kept() ? "figure.kept" : "figure.missed";
    }

    /** Whether the promise was, or still can be, kept; true where there is none. */
    public boolean kept() {
        return promise == null || length.compareTo(promise) <= 0;
    }
}
