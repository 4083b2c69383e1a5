package bonghwa.ui.model;

import bonghwa.domain.Room;
import java.time.Instant;

/** An earlier moment of a replay: the room with only what anyone had recorded by then, to be looked at and not to be changed. */
public record Past(Room room, Instant at) {}
