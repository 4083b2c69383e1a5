package bonghwa.replica;

import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.store.DeskFile;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.store.StoreFolder;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A store that only takes what others recorded: it has no desk, so there is nobody in whose name anything could be recorded in it.
 * Its lines pass the same door as everywhere.
 */
public final class MergeStore implements Closeable {

    private final StoreFolder folder;
    private final Journal journal;
    private final Snapshots snapshots;
    private final Replica replica;
    private final Clockwork clockwork;
    private final FollowedTime time;

    private MergeStore(OpenStore.Setting setting, Clockwork clockwork, FollowedTime time, Reading reading) {
        this.folder = setting.folder();
        this.journal = reading.journal();
        this.snapshots = reading.snapshots();
        this.clockwork = clockwork;
        this.time = time;
        this.replica = new Replica(
                journal,
                reading.marker(),
                reading.numbering(),
                new Refolding(setting, time.horizon()),
                new Redacting(setting, journal, snapshots),
                new Nobody(),
                setting.real(),
                setting.lane(),
                setting.salts());
        replica.subscribe(_ -> time.heard(replica.holding().stamp()));
    }

    /** Opens it and makes of its journal the room. Fails with the reason LOCKED while another process owns it. */
    public static MergeStore open(OpenStore.Setting setting) throws IOException, JournalFailure {
        Clockwork clockwork = new DeskFile(setting.disk(), setting.folder())
                .read()
                .map(DeskFile.Entry::clock)
                .orElse(setting.otherwise());
        FollowedTime time = new FollowedTime(clockwork, setting.real());
        Reading reading = Reading.open(setting, clockwork, time.horizon());
        time.heard(reading.marker().holding().stamp());
        return new MergeStore(setting, clockwork, time, reading);
    }

    /** What is held, and the door for what others recorded; it refuses whoever wants to record. */
    public Replica replica() {
        return replica;
    }

    /** The clock to show the room by: the machine's, or in a replay the one that goes on from its newest record. */
    public InstantSource clock() {
        return time;
    }

    public Clockwork clockwork() {
        return clockwork;
    }

    public StoreFolder folder() {
        return folder;
    }

    /** Keeps a snapshot where it is worth one, and gives the journal's lock back. */
    @Override
    public void close() throws IOException {
        try {
            snapshots.keep(replica.marker());
        } finally {
            journal.close();
        }
    }

    /** The desk of a store in which nobody writes. */
    private static final class Nobody implements Desk {

        @Override
        public Identity identity() throws IOException {
            throw new IOException("nobody records in this store");
        }

        @Override
        public Optional<String> current() {
            return Optional.empty();
        }

        @Override
        public void forced(End end) {}

        @Override
        public Identity renew() throws IOException {
            return identity();
        }
    }
}
