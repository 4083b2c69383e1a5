package bonghwa.ui.model;

import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;

/** What drives a replay: its clock runs, stands, runs faster, jumps. The moment itself is {@code RoomModel.now}. FX thread. */
public interface ReplayControls {

    ReadOnlyBooleanProperty playing();

    void play();

    void pause();

    /** Simulated seconds for each real one, 1 to 3600. */
    ReadOnlyIntegerProperty speed();

    void speed(int factor);

    /** The first moment of the record. */
    Instant from();

    /** The last moment of the record. */
    Instant until();

    /** Goes to that moment, forwards or back. */
    void seek(Instant moment);
}
