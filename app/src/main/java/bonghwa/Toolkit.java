package bonghwa;

import bonghwa.ui.FxBridge;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/** JavaFX, started at most once in a process: with a display for windows, without one for pictures. */
final class Toolkit {

    private final AtomicBoolean started = new AtomicBoolean();
    private final FxBridge bridge = new FxBridge();

    /** Starts it for pictures; if it runs already, it draws them as it is. */
    void startHeadless() {
        if (started.get()) {
            return;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        start();
    }

    /** Starts it and returns when it can be used. */
    void start() {
        if (!started.compareAndSet(false, true)) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(ready::countDown);
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while JavaFX starts", e);
        }
    }

    FxBridge bridge() {
        return bridge;
    }

    /** Whether a window could be seen here. */
    static boolean display(String system, Map<String, String> environment) {
        boolean linux = system.startsWith("linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return headless || !linux || has(environment, "DISPLAY") || has(environment, "WAYLAND_DISPLAY");
    }

    private static boolean has(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value != null && !value.isBlank();
    }
}
