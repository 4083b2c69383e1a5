package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * From the start of the outage until someone has taken command; a second one until the first public notice. {@code taken} is null
 * while it runs; the house promises {@code promise}.
 */
public record ResponseClock(Instant started, @Nullable Instant taken, Duration promise) {

    public static final Duration PROMISE = Duration.ofMinutes(20);

    public static ResponseClock of(Incident incident, Instant at) {
        return new ResponseClock(
                incident.facts().started(), incident.commandTaken(at).orElse(null), PROMISE);
    }

    /** The second promise: from the start of the outage until the first public notice, within the same time. */
    public static ResponseClock firstNotice(Incident incident, Instant at) {
        Instant sent = incident.notices().stream()
                .filter(n -> n.audience() == Audience.PUBLIC && !n.sent().isAfter(at))
                .map(SentNotice::sent)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ResponseClock(incident.facts().started(), sent, PROMISE);
    }

    /** What it shows at that moment; it stands still once command is taken. */
    public Duration reading(Instant at) {
        return Duration.between(started, taken == null ? at : taken);
    }

    public boolean stopped() {
        return taken != null;
    }

    public boolean kept(Instant at) {
        return reading(at).compareTo(promise) <= 0;
    }
}
