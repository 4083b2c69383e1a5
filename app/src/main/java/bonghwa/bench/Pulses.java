package bonghwa.bench;

import bonghwa.ui.FxBridge;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A scene in a window, and when a change of it was laid out for the screen. */
final class Pulses {

    private static final int PATIENCE_SECONDS = 120;

    private final FxBridge bridge;
    private final Stage stage;
    private final Semaphore drawn = new Semaphore(0);
    /** FX thread. */
    private boolean changed;

    private Pulses(FxBridge bridge, Scene scene) {
        this.bridge = bridge;
        stage = new Stage();
        stage.setScene(scene);
        scene.addPostLayoutPulseListener(this::laidOut);
        stage.show();
    }

    /** Shows it. */
    static Pulses of(FxBridge bridge, Scene scene) {
        return made(bridge, () -> new Pulses(bridge, scene));
    }

    /** Makes something on the FX thread and waits for it. */
    static <T> T made(FxBridge bridge, Supplier<T> maker) {
        CompletableFuture<T> made = new CompletableFuture<>();
        bridge.post(() -> made.complete(maker.get()));
        return made.join();
    }

    private void laidOut() {
        if (changed) {
            changed = false;
            drawn.release();
        }
    }

    /** Changes it, on the FX thread. Does not wait. */
    void change(Runnable change) {
        bridge.post(() -> {
            change.run();
            changed = true;
        });
    }

    /** Forgets what was drawn until now. */
    void begin() {
        drawn.drainPermits();
    }

    /** Waits until the next change was drawn. */
    boolean await() throws IOException {
        try {
            if (!drawn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("what was changed was not drawn");
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void end() {
        bridge.post(stage::hide);
    }
}
