package bonghwa;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what changes often, on a lane beside the store's: at most one write is under way and one waits, and that is of the
 * newest. What it cannot write it says once, until it can again. Safe from any thread.
 */
final class NewestWriter<T> {

    /** Writes that to the disk. */
    interface Writing<T> {
        void write(T value) throws IOException;
    }

    private record Waiting<T>(T value) {}

    private final Executor lane;
    private final Lock one;
    private final Writing<T> writing;
    private final Consumer<Throwable> failed;
    private final AtomicReference<@Nullable Waiting<T>> newest = new AtomicReference<>();
    private boolean failing;

    /** {@code one}: held while it is written, so that writers of the same file take turns; {@code failed} hears why not. */
    NewestWriter(Executor lane, Lock one, Writing<T> writing, Consumer<Throwable> failed) {
        this.lane = lane;
        this.one = one;
        this.writing = writing;
        this.failed = failed;
    }

    /** Has that written soon, unless something newer comes before. */
    void keep(T value) {
        if (newest.getAndSet(new Waiting<>(value)) == null) {
            lane.execute(this::flush);
        }
    }

    /** Writes what waits, if anything does, behind what is being written. */
    void flush() {
        one.lock();
        try {
            Waiting<T> next = newest.getAndSet(null);
            if (next != null) {
                write(next.value());
            }
        } finally {
            one.unlock();
        }
    }

    private void write(T value) {
        try {
            writing.write(value);
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                failed.accept(e);
            }
            failing = true;
        }
    }
}
