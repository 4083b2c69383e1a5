package bonghwa;

import bonghwa.sync.SyncStatus;
import bonghwa.ui.model.Exchanging;
import bonghwa.ui.model.Redacting;
import bonghwa.ui.model.Stewards;
import bonghwa.ui.sync.Choosing;
import java.time.Instant;

/** How a window stands with others: as it begins, by the machine's clock, and whom it asks for what. */
record RoomHubs(
        SyncStatus status,
        Instant real,
        Exchanging exchanging,
        Stewards stewards,
        Redacting redacting,
        Choosing choosing) {

    /** A window that is only looked at: nobody is asked for anything. */
    static RoomHubs unconnected(Instant now, Stewards stewards) {
        return new RoomHubs(
                SyncStatus.ALONE, now, new Unconnected(), stewards, new Untouched(), new NativeChoosing(() -> null));
    }
}
