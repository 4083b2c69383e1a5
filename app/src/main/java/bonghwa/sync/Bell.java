package bonghwa.sync;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Wakes whoever waits: rings that come while nobody waits are heard as one. Safe from any thread. */
public class Bell {

    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        rings.release();
    }

    /** Waits until it rings, or that long; whether it rang. */
    public boolean await(Duration most) throws InterruptedException {
        boolean rang = rings.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
        rings.drainPermits();
        return rang;
    }

    /** The same, but it looks up every tick and stops where something ends the waiting; then nothing rang. */
    boolean await(Duration most, Duration tick, BooleanSupplier end) throws InterruptedException {
        boolean rang = false;
        boolean ended = false;
        for (Duration left = most; !rang && !ended && left.isPositive(); left = left.minus(tick)) {
            rang = await(left.compareTo(tick) < 0 ? left : tick);
            ended = end.getAsBoolean();
        }
        return rang && !ended;
    }
}
