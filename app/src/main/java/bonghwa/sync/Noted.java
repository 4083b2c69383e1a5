package bonghwa.sync;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes what is wrong with a hub when that changes, and not at each try: a log that says the same for days hides the rest. */
final class Noted {

    private final String place;
    private final Consumer<String> log;
    private @Nullable String last;

    Noted(String place, Consumer<String> log) {
        this.place = place;
        this.log = log;
    }

    /** What is wrong now; {@code kind}: how it is told from other troubles. */
    synchronized void trouble(String kind, @Nullable String message) {
        if (!Objects.equals(kind, last)) {
            log.accept(place + ": " + message);
        }
        last = kind;
    }

    /** Nothing any more. */
    synchronized void well() {
        if (last != null) {
            log.accept(place + " answers again");
        }
        last = null;
    }
}
