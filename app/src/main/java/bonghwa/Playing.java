package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.replica.SimulatedClock;
import bonghwa.ui.FxBridge;
import bonghwa.ui.model.ReplayControls;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Drives a replay from the window: moves its clock on the FX thread, and has what has happened recorded on the io lane. */
final class Playing implements ReplayControls {

    private static final Duration STEP = Duration.ofMillis(200);

    private final Replayer replayer;
    private final SimulatedClock clock;
    private final FxBridge bridge;
    private final Executor io;
    private final Consumer<Throwable> failed;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", true);
    private final ReadOnlyIntegerWrapper speed;
    private final AtomicBoolean busy = new AtomicBoolean();
    private boolean closed;

    Playing(Replayer replayer, FxBridge bridge, Executor io, Consumer<Throwable> failed) {
        this.replayer = replayer;
        this.clock = replayer.clock();
        this.bridge = bridge;
        this.io = io;
        this.failed = failed;
        this.speed = new ReadOnlyIntegerWrapper(this, "speed", (int) Math.max(1, Math.round(replayer.speed())));
    }

    /** Plays from now on. FX thread. */
    void begin() {
        clock.run(speed.get());
        step();
    }

    void close() {
        closed = true;
        clock.run(0);
    }

    private void step() {
        if (closed) {
            return;
        }
        record();
        bridge.after(STEP, this::step);
    }

    /** One at a time: while much is being recorded, the next step finds it busy and comes again. */
    private void record() {
        if (busy.compareAndSet(false, true)) {
            io.execute(() -> {
                try {
                    replayer.catchUp();
                } catch (Failure e) {
                    failed.accept(e);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    @Override
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    @Override
    public void play() {
        playing.set(true);
        clock.run(speed.get());
    }

    @Override
    public void pause() {
        playing.set(false);
        clock.run(0);
    }

    @Override
    public ReadOnlyIntegerProperty speed() {
        return speed.getReadOnlyProperty();
    }

    @Override
    public void speed(int factor) {
        speed.set(factor);
        if (playing.get()) {
            clock.run(factor);
        }
    }

    @Override
    public Instant from() {
        return replayer.opens();
    }

    @Override
    public Instant until() {
        return replayer.ends();
    }

    @Override
    public void seek(Instant moment) {
        clock.forwardTo(moment);
        record();
    }
}
