package bonghwa;

import bonghwa.replica.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A wall beside the window: a process of its own, which outlives the window and ends by its own chord. While the window is there it
 * starts again what crashed. Why there is none is told to whoever asked. Any thread; what blocks is done on {@code io}.
 */
final class WallProcess {

    /** Whoever ends sooner has not been seen: something is wrong with it that a second try would not mend. */
    private static final Duration SEEN = Duration.ofSeconds(20);

    /** A process that began; {@code exit}: its code; {@code words}: the last thing that it said. */
    record Running(CompletionStage<Integer> exit, Supplier<String> words) {}

    /** Begins processes. */
    @FunctionalInterface
    interface Start {
        Running begin(List<String> command) throws IOException;
    }

    private final Start start;
    private final Executor io;
    private final LongSupplier nanos;
    private final Consumer<Throwable> failed;
    private final AtomicBoolean open = new AtomicBoolean();

    /** {@code nanos}: a clock that only goes forward; {@code failed} hears why there is no wall. */
    WallProcess(Start start, Executor io, LongSupplier nanos, Consumer<Throwable> failed) {
        this.start = start;
        this.io = io;
        this.nanos = nanos;
        this.failed = failed;
    }

    /** Opens it by that command line, unless it is there already. */
    void open(List<String> command) {
        if (!open.compareAndSet(false, true)) {
            failed.accept(new Refusal("wall.open.already"));
            return;
        }
        io.execute(() -> begin(command));
    }

    private void begin(List<String> command) {
        long began = nanos.getAsLong();
        try {
            Running running = start.begin(command);
            var _ = running.exit().thenAccept(code -> ended(command, code, nanos.getAsLong() - began, running));
        } catch (IOException e) {
            not(String.valueOf(e.getMessage()));
        }
    }

    private void ended(List<String> command, int code, long lived, Running ended) {
        if (code == 0) {
            open.set(false);
        } else if (lived >= SEEN.toNanos()) {
            io.execute(() -> begin(command));
        } else {
            not(ended.words().get());
        }
    }

    private void not(String why) {
        open.set(false);
        failed.accept(new Refusal("wall.open.failed", why));
    }
}
