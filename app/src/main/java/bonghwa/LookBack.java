package bonghwa;

import bonghwa.replica.SimulatedClock;
import bonghwa.ui.FxBridge;
import bonghwa.ui.NewestNext;
import bonghwa.ui.model.Past;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The earlier moment of a replay that its window looks at. It has a clock of its own, which runs up to the edge of the record;
 * what was known at a moment is read beside, one reading at a time, the newest wish last. FX thread.
 */
final class LookBack {

    /** Reads what was known at a moment. */
    interface Known {
        Past at(Instant moment) throws IOException;
    }

    private final Known known;
    private final InstantSource real;
    private final NewestNext<Instant> reading;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<@Nullable Past> past = new ReadOnlyObjectWrapper<>(this, "past");
    private volatile @Nullable SimulatedClock clock;
    private volatile @Nullable Past shown;

    LookBack(Known known, InstantSource real, FxBridge bridge, Executor io, Consumer<Throwable> failed) {
        this.known = known;
        this.real = real;
        this.failed = failed;
        this.reading = NewestNext.beside(io, bridge::post, this::read, (_, read) -> arrived(read));
    }

    ReadOnlyObjectProperty<@Nullable Past> past() {
        return past.getReadOnlyProperty();
    }

    /** Whether the window looks back, or is about to. Any thread. */
    boolean looking() {
        return clock != null;
    }

    /** Looks at that moment, and goes on from there at that speed; 0: stays. */
    void to(Instant moment, double speed) {
        SimulatedClock begun = new SimulatedClock(real, moment);
        begun.run(speed);
        clock = begun;
        reading.want(moment);
    }

    /** Goes on at that speed from the moment that is looked at. */
    void run(double speed) {
        SimulatedClock running = clock;
        if (running != null) {
            running.run(speed);
        }
    }

    /** Follows the clock; true once it has come to the edge, where there is nothing to look back at. */
    boolean reached(Instant edge) {
        SimulatedClock running = clock;
        if (running == null || running.speed() == 0) {
            return false;
        }
        Instant now = running.instant();
        if (!now.isBefore(edge)) {
            return true;
        }
        reading.want(now);
        return false;
    }

    /** Stops looking back. */
    void end() {
        clock = null;
        reading.forget();
        show(null);
    }

    private @Nullable Past read(Instant moment) {
        try {
            return kept(known.at(moment));
        } catch (IOException e) {
            failed.accept(e);
            return null;
        }
    }

    /** Between two records the very same room stays, so that nobody draws it anew. */
    private Past kept(Past read) {
        Past last = shown;
        return last != null && last.room().equals(read.room()) ? new Past(last.room(), read.at()) : read;
    }

    private void arrived(@Nullable Past read) {
        if (clock != null && read != null) {
            show(read);
        }
    }

    private void show(@Nullable Past next) {
        shown = next;
        past.set(next);
    }
}
