package bonghwa.sync;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
}
