package bonghwa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Scrolls two scenes in one window in turns, 40 pixels a frame, and takes for each frame what the FX thread worked (from the
 * animation to the end of the layout) and how long it is since the frame before. FX thread.
 */
final class Frames {

    private static final double STEP = 40;
    private static final int ROUNDS = 6;
    private static final int FRAMES = 200;
    /** The first frames of a turn show a scene anew, and the first rounds meet a cold machine. */
    private static final int SETTLING = 30;

    private static final int WARM = 1;

    private final LongSupplier nanos;
    private final List<Scrolled> both;
    private final CompletableFuture<Frames> done;
    private final List<List<Double>> work = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<List<Double>> intervals = List.of(new ArrayList<>(), new ArrayList<>());
    private final Stage stage = new Stage();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };
    private int round;
    private int frame;
    private long begun;

    Frames(LongSupplier nanos, Scrolled ours, Scrolled baseline, CompletableFuture<Frames> done) {
        this.nanos = nanos;
        this.both = List.of(ours, baseline);
        this.done = done;
    }

    void begin() {
        both.forEach(one -> one.scene().addPostLayoutPulseListener(this::laidOut));
        turn();
        stage.show();
        timer.start();
    }

    private void turn() {
        Scene scene = both.get(round % 2).scene();
        stage.setScene(scene);
        if (round < 2) {
            both.get(round % 2).toStart();
        }
        frame = 0;
    }

    private void frame() {
        if (frame == FRAMES) {
            round++;
            if (round == ROUNDS * 2) {
                timer.stop();
                stage.hide();
                done.complete(this);
                return;
            }
            turn();
        }
        long now = nanos.getAsLong();
        if (counts()) {
            intervals.get(round % 2).add((now - begun) / 1e6);
        }
        begun = now;
        both.get(round % 2).scroll(STEP);
    }

    private void laidOut() {
        if (counts()) {
            work.get(round % 2).add((nanos.getAsLong() - begun) / 1e6);
        }
        frame++;
    }

    private boolean counts() {
        return round >= WARM * 2 && frame >= SETTLING && frame < FRAMES;
    }

    /** Milliseconds of work in each frame. */
    Spread work(boolean ours) {
        return Spread.of(work.get(ours ? 0 : 1));
    }

    /** Milliseconds from frame to frame. */
    Spread interval(boolean ours) {
        return Spread.of(intervals.get(ours ? 0 : 1));
    }
}
