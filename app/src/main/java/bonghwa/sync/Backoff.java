package bonghwa.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a hub is tried again: twice as long after each failure, from one second to half a minute, and by chance
 * up to a half less, so that fifty laptops do not come back in the same moment. Immutable.
 */
record Backoff(int failures) {

    static final Backoff NONE = new Backoff(0);

    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 30_000;

    Backoff failed() {
        return new Backoff(Math.min(failures + 1, 16));
    }

    /** The wait; zero as long as nothing failed. */
    Duration pause(RandomGenerator chance) {
        if (failures == 0) {
            return Duration.ZERO;
        }
        long whole = Math.min(LONGEST_MILLIS, FIRST_MILLIS << (failures - 1));
        return Duration.ofMillis(whole / 2 + chance.nextLong(whole / 2 + 1));
    }
}
