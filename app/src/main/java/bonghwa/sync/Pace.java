package bonghwa.sync;

import java.time.Duration;

/** When a hub is tried next: every few seconds as long as all is well, and ever more seldom while it fails. One lane. */
final class Pace {

    static final Duration LATEST = Duration.ofSeconds(15);
    private static final Duration SOONEST = Duration.ofSeconds(5);

    private final Timing timing;
    private Backoff backoff = Backoff.NONE;
    private volatile long due;

    Pace(Timing timing) {
        this.timing = timing;
    }

    /** A whole try begins; when the next one is due. */
    Duration whole() {
        Duration pause = timing.between(SOONEST, LATEST);
        due = timing.nanos().getAsLong() + pause.toNanos();
        return pause;
    }

    /** How long the last whole try is fresh; not positive: it is no more. */
    Duration fresh() {
        return Duration.ofNanos(due - timing.nanos().getAsLong());
    }

    Duration failed() {
        backoff = backoff.failed();
        return backoff.pause(timing.chance());
    }

    void well() {
        backoff = Backoff.NONE;
    }
}
