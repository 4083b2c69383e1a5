package bonghwa.ui.model;

import bonghwa.domain.Board;
import bonghwa.domain.Room;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An earlier moment: the room as it is looked at then, to be looked at and not to be changed. {@code board}: how everything stood in that
 * incident, where somebody has worked it out already.
 */
public record Past(
        Room room,
        Instant at,
        @Nullable String incident,
        @Nullable Board board) {

    /** A moment of which nothing is worked out yet. */
    public Past(Room room, Instant at) {
        this(room, at, null, null);
    }
}
