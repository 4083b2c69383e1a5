package bonghwa.replica;

import bonghwa.op.Clockwork;
import bonghwa.op.HybridTimestamp;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time of a record that one only follows: the machine's own; in a replay or drill that of the newest line, going on from when
 * it came. Safe from any thread.
 */
final class FollowedTime implements InstantSource {

    private final Clockwork clockwork;
    private final InstantSource real;
    private final SimulatedClock simulated;

    FollowedTime(Clockwork clockwork, InstantSource real) {
        this.clockwork = clockwork;
        this.real = real;
        this.simulated = new SimulatedClock(real, Instant.EPOCH);
        simulated.run(1);
    }

    /** That is the newest stamp now. */
    void heard(HybridTimestamp newest) {
        simulated.forwardTo(Instant.ofEpochMilli(newest.millis()));
    }

    @Override
    public Instant instant() {
        return (isReal() ? real : simulated).instant();
    }

    /** Stamps beyond this are not followed; in a simulated time anything may come. */
    Instant horizon() {
        return isReal() ? real.instant() : Instant.ofEpochMilli(Long.MAX_VALUE / 2);
    }

    private boolean isReal() {
        return clockwork.kind() == Clockwork.Kind.REAL;
    }
}
