package bonghwa.sync;

import java.time.Duration;
import java.time.Instant;

/**
 * Finds that the machine slept, or that somebody set its clock: then the two clocks went apart. On some systems (Windows) the one
 * that only runs forward runs on through a sleep; there what should have taken a moment took much longer. Whatever was connected
 * before may be dead without knowing. One lane at a time.
 */
final class Jump {

    static final Duration TOLERATED = Duration.ofSeconds(5);

    private final Timing timing;
    private Instant wall;
    private long nanos;
    private volatile long began;

    Jump(Timing timing) {
        this.timing = timing;
        wall = timing.real().instant();
        nanos = timing.nanos().getAsLong();
        began = nanos;
    }

    /** Whether the clocks went apart since it was asked last. */
    synchronized boolean happened() {
        Instant now = timing.real().instant();
        long later = timing.nanos().getAsLong();
        Duration apart = Duration.between(wall, now).minusNanos(later - nanos).abs();
        wall = now;
        nanos = later;
        return apart.compareTo(TOLERATED) > 0;
    }

    /** Something begins that should take no longer than a moment. */
    void begins() {
        began = timing.nanos().getAsLong();
    }

    /** Whether it took much longer; the next one begins. */
    boolean overslept() {
        long before = began;
        begins();
        return Duration.ofNanos(began - before).compareTo(TOLERATED) > 0;
    }
}
