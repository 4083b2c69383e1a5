package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From the start of the outage until someone has taken command. {@code taken} is null while it runs; the house promises {@code
 * promise}.
 */
public record ResponseClock(Instant started, @Nullable Instant taken, Duration promise) {

    public static final Duration PROMISE = Duration.ofMinutes(20);

    public static ResponseClock of(Incident incident, Instant at) {
        return new ResponseClock(
                incident.facts().started(), incident.commandTaken(at).orElse(null), PROMISE);
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
