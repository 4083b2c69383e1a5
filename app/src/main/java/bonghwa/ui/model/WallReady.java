package bonghwa.ui.model;

import bonghwa.domain.Board;
import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A room of which everything that a wall shows of one incident was worked out, beside the FX thread. */
record WallReady(Room room, Incident incident, Board board, WallPage page) {

    /** Of the worst incident, or where none is open of that one; empty where it is not there. */
    static Optional<WallReady> of(Room room, @Nullable String fixed, @Nullable String shown, Instant now) {
        return WorstIncident.of(room, fixed)
                .or(() -> shown == null ? Optional.empty() : room.incident(shown))
                .map(incident -> of(room, incident, now));
    }

    private static WallReady of(Room room, Incident incident, Instant now) {
        Board board = Board.of(room.catalogue(), incident.log(), now);
        return new WallReady(room, incident, board, WallPage.of(room, incident, board, now));
    }

    /** Whether it is of that incident and says the same of it. */
    boolean fits(Incident shown, Board stands) {
        return incident.equals(shown) && board.says(stands);
    }
}
