package bonghwa;

import bonghwa.cli.Cli;
import bonghwa.cli.Console;
import bonghwa.cli.HubDesk;
import bonghwa.door.CommandLine;
import bonghwa.door.Door;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Committer;
import bonghwa.replica.Introduction;
import bonghwa.replica.OpenStore;
import bonghwa.replica.PausedCommitter;
import bonghwa.replica.PreviewingCommitter;
import bonghwa.replica.Projector;
import bonghwa.replica.RandomText;
import bonghwa.replica.Scrutiny;
import bonghwa.replica.SimulatedClock;
import bonghwa.replica.Typist;
import bonghwa.replica.UndoNotes;
import bonghwa.store.At;
import bonghwa.store.Backups;
import bonghwa.store.JournalFailure;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store that this process owns, with its commands and its open door. */
final class Owned implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Owned.class);
    private static final Duration REST = Duration.ofHours(12);

    private final OpenStore store;
    private final Commands commands;
    private final Function<BooleanSupplier, Commands> guarded;
    private final HubDesk hubs;
    private final RoomPreview preview;
    private final @Nullable Door door;
    private final Lanes lanes;
    private @Nullable Projector projector;
    private @Nullable Scrutiny scrutiny;

    private Owned(
            OpenStore store,
            Function<BooleanSupplier, Commands> guarded,
            HubDesk hubs,
            RoomPreview preview,
            @Nullable Door door,
            Lanes lanes) {
        this.store = store;
        this.guarded = guarded;
        this.commands = guarded.apply(() -> false);
        this.hubs = hubs;
        this.preview = preview;
        this.door = door;
        this.lanes = lanes;
    }

    /** Opens it; fails with the reason LOCKED while another process owns it. */
    static Owned open(Machinery machinery, Path folder, Clockwork otherwise, Painter screens)
            throws IOException, JournalFailure {
        OpenStore store = OpenStore.open(machinery.setting(folder, otherwise));
        boolean done = false;
        try {
            Owned owned = of(store, machinery, screens);
            done = true;
            return owned;
        } finally {
            if (!done) {
                store.close();
            }
        }
    }

    private static Owned of(OpenStore store, Machinery machinery, Painter screens) throws IOException {
        if (store.clock() instanceof SimulatedClock clock) {
            clock.run(1);
        }
        RoomPreview preview =
                new RoomPreview(store.replica()::holding, machinery.lanes().io());
        boolean reads = HubWiring.onlyReads(store, machinery);
        Committer committer = new PausedCommitter(
                new PreviewingCommitter(committer(store, machinery), preview::over), () -> reads, "refusal.only-reads");
        UndoNotes undone = UndoNotes.of(store);
        RandomText ids = new RandomText(machinery.random());
        HubDesk hubs = HubWiring.of(store, machinery);
        // Whoever visits is not the one who types here: he signs for himself, and nobody undoes his acts here by a key.
        Supplier<OpenSession> visit =
                () -> new OpenSession(store, commands(committer, ids, undone), hubs, machinery.lanes(), screens);
        return new Owned(
                store,
                looking -> commands(new PausedCommitter(committer, looking, "refusal.looking-back"), ids, undone),
                hubs,
                preview,
                door(store, visit, machinery),
                machinery.lanes());
    }

    /** The newest incident of a hub, before all of it is here. */
    RoomPreview preview() {
        return preview;
    }

    private static Commands commands(Committer committer, RandomText ids, UndoNotes undone) {
        Commands commands = new Commands(committer, ids);
        commands.noteUndone(undone);
        return commands;
    }

    /** Without a door others must wait until this process ends, and nothing else is lost. */
    private static @Nullable Door door(OpenStore store, Supplier<OpenSession> visit, Machinery machinery) {
        try {
            return Door.open(
                    store.folder().door(),
                    machinery.lanes().io(),
                    (command, in, out, err) ->
                            run(new Cli(new VisitedProgram(visit.get(), machinery)), command, in, out, err));
        } catch (IOException e) {
            LOG.warn("This store has no door for other commands", e);
            return null;
        }
    }

    /** In a real room the user of this system introduces himself; a replay has authors of its own. */
    private static Committer committer(OpenStore store, Machinery machinery) throws IOException {
        if (store.clockwork().kind() != Clockwork.Kind.REAL) {
            return store.replica();
        }
        Self self = Self.of(store, machinery);
        return new Introduction(store.replica(), self.person(), self.name());
    }

    private static int run(Cli cli, CommandLine command, InputStream in, OutputStream out, OutputStream err) {
        Console console = new Console(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                command.directory(),
                command.environment());
        return cli.run(command.arguments(), console);
    }

    OpenStore store() {
        return store;
    }

    Commands commands() {
        return commands;
    }

    /** The same for a window that records nothing while it looks back. */
    Commands commands(BooleanSupplier looking) {
        Commands window = guarded.apply(looking);
        window.typing(commands.typist());
        return window;
    }

    HubDesk hubs() {
        return hubs;
    }

    /** Lets visitors finish, and closes the store behind all that waits on its lane. */
    @Override
    public void close() throws IOException {
        if (door != null) {
            door.close();
        }
        hubs.hubs().close();
        hubs.hosting().close();
        if (scrutiny != null) {
            scrutiny.close();
        }
        // Catching up runs on the query lane and ends on the store lane: let both come to rest, in that order.
        rest(lanes.query());
        rest(lanes.store());
        if (projector != null) {
            projector.close();
        }
        store.close();
    }

    private static void rest(Executor lane) {
        CompletableFuture.runAsync(() -> {}, lane).join();
    }

    /** Keeps the database from now on; a command that only records one line leaves that to the next who does. */
    Owned withDatabase() {
        projector = Projector.start(store, lanes.store(), lanes.query());
        rest(lanes.store());
        return this;
    }

    /** Checks in the background what was taken on trust. */
    void scrutinise(Consumer<Scrutiny.Found> alarm) {
        scrutiny = Scrutiny.start(store, lanes.query(), alarm);
    }

    /** Makes a backup, unless there is one of the last half day; {@code failed} hears why there is none; recording goes on. */
    void backUp(Machinery machinery, Consumer<Throwable> failed) {
        lanes.store().execute(() -> {
            At end = store.end();
            lanes.io().execute(() -> {
                try {
                    Backups backups = new Backups(machinery.disk(), store.folder());
                    Instant now = machinery.clock().instant();
                    if (backups.due(now, REST)) {
                        backups.make(now, end, StoreUpkeep.KEPT);
                    }
                } catch (IOException e) {
                    failed.accept(e);
                }
            });
        });
    }

    /** Who types from now on; kept for the next time. */
    void typing(Typist typist) {
        commands.typing(typist);
    }
}
