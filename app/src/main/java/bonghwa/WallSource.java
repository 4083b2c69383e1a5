package bonghwa;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.ui.model.WallContact;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the picture of a wall comes from. There is no way back. */
interface WallSource extends Closeable {

    /** Looks whether there is anything new and returns the room as it stands. May read the disk: io lane. */
    Room look() throws IOException;

    /** Calls {@code rung} from now on whenever something may be new, at once and on any lane; rings may be lost, so look now and then. */
    void listen(Runnable rung);

    /** By which the room is shown. */
    InstantSource clock();

    Clockwork clockwork();

    /** When each desk recorded its newest line that is here, by the record's clock; any lane. */
    Map<String, Instant> heard();

    /** When it last answered, by the machine's clock; null: not since the wall began. Any lane. */
    @Nullable
    Instant answered();

    /** How far that place's clock is ahead of this machine's at the least, negative: behind; null: it has none. Any lane. */
    default @Nullable Duration ahead() {
        return null;
    }

    /** What kind of place it is, and whether that place lets this wall in; any lane. */
    WallContact.Place place();
}
