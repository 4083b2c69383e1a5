package bonghwa.sync;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Time and chance as a replicator needs them.
 *
 * @param real the machine's clock
 * @param nanos a clock that no one sets and that stands while the machine sleeps
 * @param record the clock that this store's lines are stamped by; the machine's own but in a replay or drill
 */
public record Timing(InstantSource real, LongSupplier nanos, InstantSource record, RandomGenerator chance) {

    /** A wait between the two, by chance. */
    Duration between(Duration least, Duration most) {
        return Duration.ofMillis(chance.nextLong(least.toMillis(), most.toMillis() + 1));
    }
}
