package bonghwa.ui.model;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Each of these offends NOBODY_WAITS_IN_UI. */
public final class WaitCanaries {

    private WaitCanaries() {}

    /** Waits for an answer. */
    public static final class Joins {
        String answer(CompletableFuture<String> pending) {
            return pending.join();
        }
    }

    /** Waits for time to pass. */
    public static final class Sleeps {
        void pause() throws InterruptedException {
            Thread.sleep(10);
        }
    }

    /** Waits for whoever is inside. */
    public static final class Locks {
        synchronized int one() {
            return 1;
        }
    }

    /** Waits by a method reference. */
    public static final class Refers {
        Function<CompletableFuture<String>, String> answer() {
            return CompletableFuture::join;
        }
    }
}
