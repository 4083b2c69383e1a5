package bonghwa;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All threads but JavaFX's own. {@code store}: one platform thread for journal, fold and H2 writes, in order. {@code query}:
 * one for H2 reads and rebuilds, so that a search never delays an acknowledgement. {@code io}: a virtual thread per task. None
 * of them is ever interrupted: an interrupt inside file I/O closes H2's channel for everyone.
 */
public final class Lanes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService store;
    private final ExecutorService query;
    private final ExecutorService io;
    private volatile Consumer<Throwable> escaped;

    private Lanes(Consumer<Throwable> escaped) {
        this.escaped = escaped;
        store = Executors.newSingleThreadExecutor(task -> thread("store", task));
        query = Executors.newSingleThreadExecutor(task -> thread("query", task));
        io = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("io-", 1).factory());
    }

    /** Opens the lanes; what escapes from a task is logged once and handed to {@code escaped}. */
    public static Lanes open(Consumer<Throwable> escaped) {
        return new Lanes(escaped);
    }

    /** Who hears from now on of what escapes from a task. */
    void report(Consumer<Throwable> to) {
        escaped = to;
    }

    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    public Executor store() {
        return task -> store.execute(watched(task));
    }

    public Executor query() {
        return task -> query.execute(watched(task));
    }

    public Executor io() {
        return task -> io.execute(watched(task));
    }

    /** Without this, an exception in a task would vanish into its thread. */
    private Runnable watched(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                LOG.error("A task failed", e);
                escaped.accept(e);
            }
        };
    }

    /** Lets what is queued run to its end, then stops. */
    @Override
    public void close() {
        for (ExecutorService lane : new ExecutorService[] {io, query, store}) {
            lane.shutdown();
            try {
                if (!lane.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("A lane still works after {} s", PATIENCE_SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
