package bonghwa.replica;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.store.At;
import bonghwa.store.DeskFile;
import bonghwa.store.Disk;
import bonghwa.store.Journal;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Reads along a journal that another process owns, or none. It takes no lock and has no way to write. One thread at a time; reading
 * blocks.
 */
public final class Onlooker {

    private final Disk disk;
    private final StoreFolder folder;
    private final InstantSource real;
    private final Clockwork clockwork;
    private Holding holding;
    private At at = At.START;

    private Onlooker(Disk disk, StoreFolder folder, InstantSource real, Clockwork clockwork) {
        this.disk = disk;
        this.folder = folder;
        this.real = real;
        this.clockwork = clockwork;
        this.holding = Holding.empty(clockwork.kind());
    }

    /** Looks at the store in that folder, which may not be there yet. */
    public static Onlooker at(Disk disk, StoreFolder folder, InstantSource real) throws IOException {
        Clockwork clockwork =
                new DeskFile(disk, folder).read().map(DeskFile.Entry::clock).orElse(Clockwork.REAL);
        return new Onlooker(disk, folder, real, clockwork);
    }

    /** What kind of time the store lives in. */
    public Clockwork clockwork() {
        return clockwork;
    }

    /** Reads what has come since the last look, and returns the room as it stands now. */
    public Room look() throws IOException {
        if (disk.exists(folder.journal())) {
            Opening opening = Opening.goingOn(holding, horizon());
            at = Journal.read(disk, folder, at, opening::add).end();
            holding = opening.holding();
        }
        return holding.room();
    }

    /** The clock to show the room by: the machine's, or in a replay the one that goes on from its newest record. */
    public InstantSource clock() {
        if (clockwork.kind() == Clockwork.Kind.REAL) {
            return real;
        }
        SimulatedClock clock =
                new SimulatedClock(real, Instant.ofEpochMilli(holding.stamp().millis()));
        clock.run(1);
        return clock;
    }

    private Instant horizon() {
        return clockwork.kind() == Clockwork.Kind.REAL ? real.instant() : Instant.ofEpochMilli(Long.MAX_VALUE / 2);
    }
}
