package bonghwa.sync;

import bonghwa.domain.Content;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Kind;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Branches;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import bonghwa.op.VersionVector;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Stewardship;
import bonghwa.replica.Typist;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A laptop as the product runs one, but for its window: a real store with a lane of its own, that exchanges with a hub for as long as it
 * lives. What was answered for is kept in mind.
 */
final class LiveLaptop implements AutoCloseable {

    private final ExecutorService lane = Executors.newSingleThreadExecutor();
    private final ExecutorService io = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final Way way;
    private final Commands commands;
    private final String incident;
    final OpenStore store;
    final Replicator replicator;

    /** A line to the hub, as its account. */
    interface Dial {
        Hub dial() throws HubFailure;
    }

    /** {@code hub}: the address, for an account that needs no password. */
    LiveLaptop(Path folder, PostgresUrl hub) throws Exception {
        this(folder, hub.place(), () -> new PostgresHub(EmbeddedServer.access(hub), true, System::nanoTime));
    }

    LiveLaptop(Path folder, String place, Dial line) throws Exception {
        this.folder = folder;
        OpenStore.Setting plain = Stores.setting(
                folder.resolve("store"), folder.resolve("memory"), InstantSource.system(), Clockwork.REAL);
        store = OpenStore.open(new OpenStore.Setting(
                plain.disk(),
                plain.folder(),
                plain.sizes(),
                plain.machine(),
                plain.real(),
                lane,
                plain.random(),
                plain.otherwise()));
        commands = Stores.commands(store);
        incident = store.room().declared().isEmpty()
                ? declared()
                : store.room().declared().getFirst().id();
        way = new Way(place, line);
        Timing timing = new Timing(InstantSource.system(), System::nanoTime, InstantSource.system(), new Random());
        replicator = new Replicator(
                way, new ReplicaCopy(store.replica(), store.outgoing()), timing, io, new Bell(), _ -> {});
        store.replica().subscribe(_ -> replicator.recorded());
        io.execute(replicator::run);
    }

    /** Trusts the root of that one, from its first opening on. */
    static void trusting(Path folder, LiveLaptop root) throws IOException {
        StoreFolder store = new StoreFolder(Files.createDirectories(folder.resolve("store")));
        new TrustedRoot(new NioDisk(), store)
                .write(root.store.replica().holding().fold().root().orElseThrow());
    }

    private String declared() {
        Commit commit = commands.declare(new Declaration(
                        Text.of("판교 화재"), Severity.SEV1, InstantSource.system().instant(), ZoneOffset.UTC))
                .toCompletableFuture()
                .join();
        commit.records().forEach(record -> acknowledged.add(record.id()));
        return String.valueOf(commit.records().getLast().head().incident());
    }

    /** Types a note and waits until it is answered for; which line it is. */
    End types(String text) {
        Commit commit = commands.log(
                        incident, Content.of(Kind.NOTE, InstantSource.system().instant(), text))
                .toCompletableFuture()
                .join();
        commit.records().forEach(record -> acknowledged.add(record.id()));
        Recorded last = commit.records().getLast();
        return new End(last.head().origin().replica(), last.head().origin().counter(), last.id());
    }

    boolean holds(End line) {
        return store.replica()
                .holding()
                .branches()
                .getOrDefault(line.replica(), Branches.NONE)
                .holds(line);
    }

    /** Lets in whoever is known and not in yet. */
    void admits() {
        Stewardship stewardship = store.stewardship();
        for (KnownDesk desk : stewardship.known()) {
            if (desk.standing() == DeskStanding.WAITING) {
                stewardship
                        .admit(Typist.NOBODY, desk.id(), DeskStanding.MEMBER)
                        .toCompletableFuture()
                        .join();
            }
        }
    }

    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** The ids of all lines in its journal, which are safe on the disk. */
    Set<String> record() throws IOException {
        Set<String> ids = new TreeSet<>();
        Journal.read(new NioDisk(), store.folder(), At.START, (Line line, At _) -> ids.add(line.id()));
        return ids;
    }

    /** Where its copy ends, safe on the disk. */
    VersionVector vector() {
        return store.replica().vector();
    }

    Room room() {
        return store.room();
    }

    @Override
    public void close() throws IOException {
        replicator.close();
        io.close();
        store.close();
        lane.close();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    /** The way to the hub, as its account. */
    private static final class Way implements Peer {
        private final String place;
        private final Dial line;
        private volatile String known;

        Way(String place, Dial line) {
            this.place = place;
            this.line = line;
        }

        @Override
        public String place() {
            return place;
        }

        @Override
        public Hub connect() throws HubFailure {
            return line.dial();
        }

        @Override
        public String known() {
            return known;
        }

        @Override
        public void met(String id) {
            known = id;
        }

        @Override
        public void came(Map<String, String> accountsByDesk) {
            // Nobody is let in here.
        }

        @Override
        public boolean readsOnly() {
            return false;
        }
    }
}
