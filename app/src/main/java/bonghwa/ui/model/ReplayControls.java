package bonghwa.ui.model;

import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

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

    /**
     * Goes to that moment. Forwards, the record goes along; back, what was recorded stays recorded, and the room is only shown as it
     * was known then.
     */
    void seek(Instant moment);

    /** The earlier moment that is looked at; null: the edge of the record. */
    ReadOnlyObjectProperty<@Nullable Past> past();

    /** Up to where it is recorded: the moment of the edge. */
    Instant edge();

    /** Stops looking back. */
    void toEdge();
}
