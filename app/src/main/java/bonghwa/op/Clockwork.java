package bonghwa.op;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What time a replica lives in. A replay or drill has a simulated clock: it showed {@code simulated} when the real time was
 * {@code real}; a fold counts only replicas of its own kind, so that nothing of a drill counts in a real room.
 */
public record Clockwork(
        Kind kind, @Nullable Instant simulated, @Nullable Instant real) {

    /** Whether what happens there is real. */
    public enum Kind {
        REAL,
        REPLAY,
        DRILL
    }

    public static final Clockwork REAL = new Clockwork(Kind.REAL, null, null);
}
