package bonghwa;

import bonghwa.ui.FxBridge;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** JavaFX, started at most once in a process: with a display for windows, without one for pictures. */
final class Toolkit {

    private static final Logger LOG = LoggerFactory.getLogger(Toolkit.class);

    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean lacking;
    private final FxBridge bridge = new FxBridge();

    /** Starts it for pictures; if it runs already, it draws them as it is. */
    void startHeadless() {
        if (started.get()) {
            return;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        if (!start()) {
            throw new IllegalStateException("JavaFX does not start without a display either");
        }
    }

    /** Starts it and returns when it can be used; no, where this machine lacks what windows need (on Linux, GTK). */
    boolean start() {
        if (!started.compareAndSet(false, true)) {
            return !lacking;
        }
        CountDownLatch ready = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        try {
            Platform.startup(ready::countDown);
        } catch (UnsupportedOperationException e) {
            lacking = true;
            LOG.warn("No window can be opened here: {}", e.getMessage());
            return false;
        }
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while JavaFX starts", e);
        }
        return true;
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
