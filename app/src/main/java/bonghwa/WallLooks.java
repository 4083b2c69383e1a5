package bonghwa;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Looks whenever somebody asks, one look at a time; what asks meanwhile, however often, is answered by one more look, so that no
 * ring is lost and a storm of them does not queue. Safe from any thread.
 */
final class WallLooks {

    private final Executor io;
    private final Runnable look;
    private final AtomicInteger asked = new AtomicInteger();

    /** {@code look} may read the disk; it is done on {@code io}. */
    WallLooks(Executor io, Runnable look) {
        this.io = io;
        this.look = look;
    }

    /** Something may be new. Does not wait. */
    void ask() {
        if (asked.getAndIncrement() == 0) {
            io.execute(this::answer);
        }
    }

    private void answer() {
        int seen = asked.get();
        try {
            look.run();
        } finally {
            if (asked.addAndGet(-seen) > 0) {
                io.execute(this::answer);
            }
        }
    }
}
