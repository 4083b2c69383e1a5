package bonghwa.replica;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.op.Signer;
import bonghwa.store.At;
import bonghwa.store.DeskFile;
import bonghwa.store.Disk;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.store.JournalSettings;
import bonghwa.store.KeyFiles;
import bonghwa.store.Machine;
import bonghwa.store.Recovery;
import bonghwa.store.RecoveryText;
import bonghwa.store.Restore;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import java.io.Closeable;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A store that this process owns: its journal is open and locked, its replica records. Closed on the store lane's end. */
public final class OpenStore implements Closeable {

    private final Disk disk;
    private final StoreFolder folder;
    private final Journal journal;
    private final Recovery recovery;
    private final List<Opening.Loose> loose;
    private final DeskOnDisk desk;
    private final InstantSource clock;
    private final @Nullable At unsure;
    private final Snapshots snapshots;
    private final Replica replica;
    private final Redacting redacting;
    private final Executor lane;

    private OpenStore(Setting setting, Reading reading, DeskOnDisk desk, InstantSource clock) {
        this.disk = setting.disk();
        this.folder = setting.folder();
        this.journal = reading.journal();
        this.recovery = reading.recovery();
        this.loose = reading.loose();
        this.desk = desk;
        this.clock = clock;
        this.unsure = reading.unsure();
        this.lane = setting.lane();
        this.snapshots = reading.snapshots();
        Refolding refolding = new Refolding(setting, horizon(desk.clock(), setting.real()));
        this.redacting = new Redacting(setting, journal, snapshots);
        this.replica = new Replica(
                journal,
                reading.marker(),
                reading.numbering(),
                refolding,
                redacting,
                desk,
                clock,
                setting.lane(),
                setting.salts());
    }

    /**
     * What it takes to open a store: the machine's disk and clock, where, who this machine is, the store lane, the one beside it for what
     * takes long, chance. {@code otherwise}: the kind of time of a store that never wrote.
     */
    public record Setting(
            Disk disk,
            StoreFolder folder,
            JournalSettings sizes,
            Machine machine,
            InstantSource real,
            Executor lane,
            Executor beside,
            SecureRandom random,
            Clockwork otherwise) {

        /** All on one lane. */
        public Setting(
                Disk disk,
                StoreFolder folder,
                JournalSettings sizes,
                Machine machine,
                InstantSource real,
                Executor lane,
                SecureRandom random,
                Clockwork otherwise) {
            this(disk, folder, sizes, machine, real, lane, lane, random, otherwise);
        }

        Supplier<String> salts() {
            return new RandomText(random);
        }

        KeyFiles keys() {
            return new KeyFiles(disk, folder.keys(), random);
        }
    }

    /** Opens the store and makes of its journal the room. Fails with the reason LOCKED while another process owns it. */
    public static OpenStore open(Setting setting) throws IOException, JournalFailure {
        new Restore(setting.disk(), setting.folder()).finish();
        DeskFile file = new DeskFile(setting.disk(), setting.folder());
        Clockwork clockwork = file.read().map(DeskFile.Entry::clock).orElse(setting.otherwise());
        Reading reading = Reading.open(setting, clockwork, horizon(clockwork, setting.real()));
        boolean opened = false;
        try {
            Holding held = reading.marker().holding();
            DeskOnDisk desk = DeskOnDisk.open(file, setting.keys(), setting.machine(), clockwork, held::holds);
            OpenStore store = new OpenStore(setting, reading, desk, clock(clockwork, held, setting));
            opened = true;
            return store;
        } finally {
            if (!opened) {
                reading.journal().close();
            }
        }
    }

    /** Stamps beyond this are not followed; in a simulated time anything may come. */
    private static Instant horizon(Clockwork clockwork, InstantSource real) {
        return clockwork.kind() == Clockwork.Kind.REAL ? real.instant() : Instant.ofEpochMilli(Long.MAX_VALUE / 2);
    }

    private static InstantSource clock(Clockwork clockwork, Holding holding, Setting setting) {
        if (clockwork.kind() == Clockwork.Kind.REAL || clockwork.simulated() == null) {
            return setting.real();
        }
        Instant last = Instant.ofEpochMilli(holding.stamp().millis());
        return new SimulatedClock(setting.real(), last.isAfter(clockwork.simulated()) ? last : clockwork.simulated());
    }

    public Replica replica() {
        return replica;
    }

    public Room room() {
        return replica.room();
    }

    /** The clock that the store lives by; a {@link SimulatedClock} in a replay or drill. */
    public InstantSource clock() {
        return clock;
    }

    public Clockwork clockwork() {
        return desk.clock();
    }

    /** What others lack of it. */
    public Outgoing outgoing() {
        return new Outgoing(disk, folder, replica, unsure);
    }

    /** That runs, on the store lane, each time when more, or less, is redacted than before and the room is without it. */
    public void whenRedacted(Runnable then) {
        replica.subscribe(new Redacted(replica, then));
    }

    /** The letter that the numbers of this desk's entries begin with. */
    public String letter() {
        return desk.letter();
    }

    /** What takes redacted payloads out of the store's files. */
    Redacting redacting() {
        return redacting;
    }

    /** Where the journal ends now. Store lane. */
    public At end() {
        return journal.end();
    }

    /** What was found when the journal was read. */
    public Recovery recovery() {
        return recovery;
    }

    /** Lines in the journal that continue no chain. */
    public List<Opening.Loose> loose() {
        return loose;
    }

    /** Whether this is a copy of another store: it goes on as a new replica. */
    public boolean strange() {
        return desk.strange();
    }

    /** The room with only what anyone had recorded by that moment; reads the journal. Any thread but JavaFX's. */
    public Room knownAt(Instant moment) throws IOException {
        return knownRooms().at(moment);
    }

    /** The same for many moments, by what is held now: reads the journal once. Any thread but JavaFX's. */
    public KnownRooms knownRooms() throws IOException {
        return KnownRooms.of(
                replica.holding(), each -> Journal.read(disk, folder, At.START, (line, _) -> each.accept(line)));
    }

    /** Which desk this store trusts as the root of its room, on the disk. */
    public TrustedRoot trustedRoot() {
        return new TrustedRoot(disk, folder);
    }

    /** Who is in the room, and the acts of stewards. */
    public Stewardship stewardship() {
        return new Stewardship(replica, desk, trustedRoot());
    }

    /** Who signs for this store, made where nobody has signed yet. Completes on the store lane. */
    public CompletionStage<Signer> signer() {
        return new LaneWork(lane).on(() -> desk.identity().replica());
    }

    /** This store is the desk of that recovered key from now on. Completes on the store lane with the desk's id. */
    public CompletionStage<String> recover(RecoveryText text) {
        return new LaneWork(lane).on(() -> desk.recover(text));
    }

    /** What vouches for what is held here. */
    public Anchoring anchoring() {
        return new Anchoring(replica, desk);
    }

    /** Trusts that desk as the root of the room from now on, and keeps that. Completes on the store lane. */
    public CompletionStage<Commit> trust(String root) {
        return replica.trust(root, () -> trustedRoot().write(root));
    }

    /** Checks every line of the journal as it stands on the disk. */
    public Verification verify() throws IOException {
        Verification verification = new Verification();
        Journal.read(disk, folder, At.START, (line, _) -> verification.add(line));
        return verification;
    }

    public StoreFolder folder() {
        return folder;
    }

    public Disk disk() {
        return disk;
    }

    /** Keeps a snapshot if the journal has grown much since the last one, and gives the journal's lock back. */
    @Override
    public void close() throws IOException {
        try {
            if (unsure == null) {
                snapshots.keep(replica.marker());
            }
        } finally {
            try (journal) {
                desk.close();
            }
        }
    }
}
