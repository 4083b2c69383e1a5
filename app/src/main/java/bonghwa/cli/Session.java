package bonghwa.cli;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A store that is open in this process, for as long as a command needs it. */
public interface Session {

    Commands commands();

    /** The newest room. */
    Room room();

    /** The room with only what anyone had recorded by that moment. */
    Room knownAt(Instant moment) throws Failure;

    /** Now, by the clock of the store: simulated in a replay or drill. */
    Instant now();

    /** Whether what is recorded here is real. */
    Clockwork.Kind clock();

    /** The letter of this desk, which the numbers of its entries start with. */
    String letter();

    /** The zone of this machine, for new incidents and where there is none. */
    ZoneId zone();

    /** Runs a task beside the command: input is read there while answers are written here. */
    Executor beside();

    /** What is wrong with the store, so that what is read here is not all that was recorded; null: nothing. */
    @Nullable
    Failure damage();

    /** The store itself, for what commands do to it that people seldom do. */
    OpenStore store();

    /** The hubs of this store. */
    HubDesk hubs();

    /** Draws pictures of the views, without a display. */
    Screens screens();
}
