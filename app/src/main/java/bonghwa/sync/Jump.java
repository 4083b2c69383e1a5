package bonghwa.sync;

import java.time.Duration;
import java.time.Instant;

/**
 * Finds that the machine slept, or that somebody set its clock: then the two clocks went apart. Whatever was connected before may
 * be dead without knowing. One lane.
 */
final class Jump {

    private static final Duration TOLERATED = Duration.ofSeconds(5);

    private final Timing timing;
    private Instant wall;
    private long nanos;

    Jump(Timing timing) {
        this.timing = timing;
        wall = timing.real().instant();
        nanos = timing.nanos().getAsLong();
    }

    /** Whether that happened since it was asked last. */
    boolean happened() {
        Instant now = timing.real().instant();
        long later = timing.nanos().getAsLong();
        Duration apart = Duration.between(wall, now).minusNanos(later - nanos).abs();
        wall = now;
        nanos = later;
        return apart.compareTo(TOLERATED) > 0;
    }
}
