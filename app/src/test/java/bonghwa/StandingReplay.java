package bonghwa;

import bonghwa.testing.Weekend;
import bonghwa.ui.model.Past;
import bonghwa.ui.model.ReplayControls;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A replay that stands where it is. */
final class StandingReplay implements ReplayControls {

    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Past> past = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper speed = new ReadOnlyIntegerWrapper(60);

    @Override
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    @Override
    public void play() {
        playing.set(true);
    }

    @Override
    public void pause() {
        playing.set(false);
    }

    @Override
    public ReadOnlyIntegerProperty speed() {
        return speed.getReadOnlyProperty();
    }

    @Override
    public void speed(int factor) {
        speed.set(factor);
    }

    @Override
    public Instant from() {
        return Weekend.kst("2022-10-15T15:10:00");
    }

    @Override
    public Instant until() {
        return Weekend.kst("2022-10-20T23:00:00");
    }

    @Override
    public void seek(Instant moment) {}

    @Override
    public ReadOnlyObjectProperty<@Nullable Past> past() {
        return past.getReadOnlyProperty();
    }

    @Override
    public Instant edge() {
        return Weekend.MOMENT;
    }

    @Override
    public void toEdge() {
        past.set(null);
    }
}
