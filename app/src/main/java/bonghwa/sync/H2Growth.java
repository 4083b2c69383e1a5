package bonghwa.sync;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Whether others stored something in a hub's table in H2, which rings nobody: it looks four times a second. */
final class H2Growth {

    /** Stores, and says how many rows there are more. */
    interface Storing {
        int stored() throws HubFailure;
    }

    private static final Duration GLANCES_APART = Duration.ofMillis(250);
    private static final long UNKNOWN = -1;

    private final LongSupplier nanos;
    private final Wire glance;
    private final Bell pause = new Bell();
    private final ReentrantLock order = new ReentrantLock();
    private final AtomicLong seen = new AtomicLong(UNKNOWN);
    private volatile boolean closed;

    H2Growth(H2Access access, LongSupplier nanos) {
        this.nanos = nanos;
        this.glance = new Wire(access::open);
    }

    /** So many rows were there when it began; counts once. */
    void since(long count) {
        seen.compareAndSet(UNKNOWN, count);
    }

    /** Stores something: what we stored ourselves is no news. Nobody glances between the storing and the counting of it. */
    void own(Storing storing) throws HubFailure {
        order.lock();
        try {
            int stored = storing.stored();
            seen.updateAndGet(count -> count == UNKNOWN ? count : count + stored);
        } finally {
            order.unlock();
        }
    }

    boolean await(Duration most) throws HubFailure {
        long end = nanos.getAsLong() + most.toNanos();
        boolean rang = grew();
        try {
            for (long left = most.toNanos(); !rang && left > 0; left = end - nanos.getAsLong()) {
                pause.await(Duration.ofNanos(Math.clamp(left, 1_000_000, GLANCES_APART.toNanos())));
                rang = grew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return rang;
    }

    private boolean grew() throws HubFailure {
        if (closed) {
            throw new HubFailure(HubFailure.Reason.UNREACHABLE, "closed here", null);
        }
        order.lock();
        try {
            long count = glance.ask("looking", connection -> new H2Rows(connection).count());
            long before = seen.getAndSet(count);
            return before != UNKNOWN && before != count;
        } finally {
            order.unlock();
        }
    }

    void close() {
        closed = true;
        pause.ring();
        glance.close();
    }
}
