package bonghwa.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a clock, real or simulated, at each full second and says what it shows. FX thread. */
public final class Ticker {

    private static final long SECOND = 1_000;

    private final FxBridge bridge;
    private final InstantSource clock;
    private final Consumer<Instant> listener;
    private FxBridge.@Nullable Cancel next;

    public Ticker(FxBridge bridge, InstantSource clock, Consumer<Instant> listener) {
        this.bridge = bridge;
        this.clock = clock;
        this.listener = listener;
    }

    /** Ticks at once and from now on. */
    public void start() {
        stop();
        tick();
    }

    public void stop() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }

    private void tick() {
        Instant now = clock.instant();
        next = bridge.after(Duration.ofMillis(SECOND - now.toEpochMilli() % SECOND), this::tick);
        listener.accept(now);
    }
}
