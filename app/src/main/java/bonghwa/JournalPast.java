package bonghwa;

import bonghwa.domain.Room;
import bonghwa.replica.KnownRooms;
import bonghwa.replica.OpenStore;
import bonghwa.ui.model.Hindsight;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What anyone had recorded by a moment, out of the journal of a store: read once for as long as nothing is recorded. Any thread. */
final class JournalPast implements Hindsight.Known {

    private final OpenStore store;
    private volatile @Nullable KnownRooms kept;

    JournalPast(OpenStore store) {
        this.store = store;
    }

    @Override
    public Room at(Instant moment) throws IOException {
        KnownRooms rooms = kept;
        if (rooms == null || !rooms.of(store.replica().holding())) {
            rooms = store.knownRooms();
            kept = rooms;
        }
        return rooms.at(moment);
    }

    @Override
    public void forget() {
        kept = null;
    }
}
