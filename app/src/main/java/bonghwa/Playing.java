package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.replica.SimulatedClock;
import bonghwa.ui.FxBridge;
import bonghwa.ui.model.Past;
import bonghwa.ui.model.ReplayControls;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

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
    private final LookBack back;
    private final AtomicBoolean busy = new AtomicBoolean();
    private @Nullable Instant goal;
    private boolean closed;
    private boolean stuck;

    /** {@code real}: the clock by which time passes here. */
    Playing(Replayer replayer, InstantSource real, FxBridge bridge, Executor io, Consumer<Throwable> failed) {
        this.replayer = replayer;
        this.clock = replayer.clock();
        this.bridge = bridge;
        this.io = io;
        this.failed = failed;
        this.back = new LookBack(replayer::past, real, bridge, io, failed);
        this.speed = new ReadOnlyIntegerWrapper(this, "speed", (int) Math.max(1, Math.round(replayer.speed())));
    }

    /** Whether the window looks back. Any thread. */
    boolean looking() {
        return back.looking();
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
        if (!back.looking()) {
            if (!stuck) {
                record();
            }
        } else if (back.reached(clock.instant())) {
            toEdge();
        }
        bridge.after(STEP, this::step);
    }

    /** One at a time: while much is being recorded, the next step finds it busy and comes again. */
    private void record() {
        if (busy.compareAndSet(false, true)) {
            Instant target = goal;
            io.execute(() -> {
                boolean recorded = false;
                try {
                    record(target);
                    recorded = true;
                } catch (Failure e) {
                    failed.accept(e);
                } finally {
                    Runnable then = recorded ? () -> reached(target) : this::stop;
                    busy.set(false);
                    bridge.post(then);
                }
            });
        }
    }

    private void record(@Nullable Instant target) throws Failure {
        if (target == null) {
            replayer.catchUp();
        } else {
            replayer.to(target);
        }
    }

    /** What could not be recorded is said once, and not tried again until somebody plays or seeks: the replay stands. */
    private void stop() {
        stuck = true;
        goal = null;
        pause();
    }

    /** The clock goes on from there, unless it is to go further meanwhile. */
    private void reached(@Nullable Instant target) {
        if (target != null && target.equals(goal)) {
            goal = null;
            run(playing.get() ? speed.get() : 0);
        }
    }

    @Override
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    @Override
    public void play() {
        stuck = false;
        playing.set(true);
        run(speed.get());
    }

    @Override
    public void pause() {
        playing.set(false);
        run(0);
    }

    /** Either the record's clock runs or that of the past, while the record waits. */
    private void run(int factor) {
        if (back.looking()) {
            back.run(factor);
        } else if (goal == null) {
            clock.run(factor);
        }
    }

    @Override
    public ReadOnlyIntegerProperty speed() {
        return speed.getReadOnlyProperty();
    }

    @Override
    public void speed(int factor) {
        speed.set(factor);
        if (playing.get()) {
            run(factor);
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
        if (moment.isBefore(clock.instant())) {
            clock.run(0);
            back.to(moment.isBefore(from()) ? from() : moment, playing.get() ? speed.get() : 0);
        } else {
            back.end();
            clock.run(0);
            stuck = false;
            goal = moment;
            record();
        }
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Past> past() {
        return back.past();
    }

    @Override
    public Instant edge() {
        return clock.instant();
    }

    @Override
    public void toEdge() {
        if (back.looking()) {
            back.end();
            run(playing.get() ? speed.get() : 0);
        }
    }
}
