package bonghwa.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The one way onto the FX thread. It always queues, also when called there: what ran at once would overtake what waits. Nobody
 * can wait for the FX thread through it. Safe from any thread, but for {@link #after}, which belongs to the FX thread.
 */
public final class FxBridge {

    /** Runs something later, on the FX thread. */
    public interface Later {
        Cancel after(Duration delay, Runnable run);
    }

    /** Takes back what was to run later; harmless afterwards. */
    @FunctionalInterface
    public interface Cancel {
        void cancel();
    }

    private record Waiting<T extends @Nullable Object>(T value) {}

    private final Consumer<Runnable> queue;
    private final Later later;
    private final Runnable check;

    /** The toolkit's own thread. */
    public FxBridge() {
        // A lambda and no method reference: a command without a window makes a bridge where there is no JavaFX.
        this(run -> Platform.runLater(run), FxBridge::pause, FxBridge::checkThread);
    }

    /** Another queue in its place, for tests without a toolkit. */
    public FxBridge(Consumer<Runnable> queue, Later later, Runnable check) {
        this.queue = queue;
        this.later = later;
        this.check = check;
    }

    /** Runs it on the FX thread, after all that waits there already. */
    public void post(Runnable run) {
        queue.accept(run);
    }

    /** Hands values over so that a storm of them arrives as the newest one only: at most one is waiting. */
    public <T extends @Nullable Object> Consumer<T> latest(Consumer<? super T> receiver) {
        AtomicReference<@Nullable Waiting<T>> waiting = new AtomicReference<>();
        return value -> {
            if (waiting.getAndSet(new Waiting<>(value)) == null) {
                post(() -> {
                    Waiting<T> newest = waiting.getAndSet(null);
                    if (newest != null) {
                        receiver.accept(newest.value());
                    }
                });
            }
        };
    }

    /** Runs it on the FX thread once that time has passed, unless it is cancelled before. */
    public Cancel after(Duration delay, Runnable run) {
        return later.after(delay, run);
    }

    /** Fails where this is not the FX thread. */
    public void assertFx() {
        check.run();
    }

    /** A pause of the toolkit's own would draw sixty frames a second all the while; the clock of the JDK wakes nobody before. */
    private static Cancel pause(Duration delay, Runnable run) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, then -> Platform.runLater(then))
                .execute(() -> {
                    if (wanted.get()) {
                        run.run();
                    }
                });
        return () -> wanted.set(false);
    }

    private static void checkThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException(
                    "not on the FX thread but on " + Thread.currentThread().getName());
        }
    }
}
