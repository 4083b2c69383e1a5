package bonghwa.replica;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.HybridTimestamp;
import bonghwa.store.At;
import bonghwa.store.DeskFile;
import bonghwa.store.Disk;
import bonghwa.store.Journal;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads along a journal that another process owns, or none. It takes no lock and has no way to write. One thread at a time; reading
 * blocks.
 */
public final class Onlooker {

    private final Disk disk;
    private final StoreFolder folder;
    private final Clockwork clockwork;
    private final FollowedTime time;
    private volatile Holding holding;
    private At at = At.START;
    private @Nullable String root;

    private Onlooker(Disk disk, StoreFolder folder, InstantSource real, Clockwork clockwork) {
        this.disk = disk;
        this.folder = folder;
        this.clockwork = clockwork;
        this.time = new FollowedTime(clockwork, real);
        this.holding = nothing(null);
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

    private Holding nothing(@Nullable String root) {
        return Holding.of(Fold.empty(clockwork.kind(), root), Map.of(), Map.of(), HybridTimestamp.ZERO);
    }

    /**
     * Reads what has come since the last look, and returns the room as it stands now. All of it is read again where the store trusts
     * another root than before, or a desk was put out.
     */
    public Room look() throws IOException {
        String trusted = new TrustedRoot(disk, folder).read().orElse(null);
        if (!Objects.equals(trusted, root)) {
            root = trusted;
            begin();
        }
        read();
        if (holding.fold().narrowed()) {
            Fold anew = holding.fold().anew();
            begin();
            holding = holding.refolded(anew);
            read();
        }
        return holding.room();
    }

    private void begin() {
        at = At.START;
        holding = nothing(root);
    }

    private void read() throws IOException {
        if (disk.exists(folder.journal())) {
            Opening opening = Opening.goingOn(holding, time.horizon());
            At end = Journal.read(disk, folder, at, opening::add).end();
            if (end.equals(at)) {
                return;
            }
            at = end;
            holding = opening.holding();
            time.heard(holding.stamp());
        }
    }

    /** What was read, safe from any thread. */
    public Holding holding() {
        return holding;
    }

    /** The clock to show the room by: the machine's, or in a replay the one that goes on from its newest record. */
    public InstantSource clock() {
        return time;
    }
}
