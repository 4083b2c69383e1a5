package bonghwa;

import bonghwa.bench.Figure;
import bonghwa.bench.Parts;
import bonghwa.cli.Exit;
import bonghwa.cli.Failure;
import bonghwa.cli.Program;
import bonghwa.cli.Session;
import bonghwa.cli.Upkeep;
import bonghwa.op.Clockwork;
import bonghwa.sync.LocalFailure;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The program in a process of its own: owns the store that a command needs, or has its owner run the command. */
final class LocalProgram implements Program {

    private final Machinery machinery;
    private final Painter painter;
    private final Displays windows;
    private final Measuring measuring;
    private final Ownership ownership;

    /** {@code windows} opens windows; {@code painter} makes pictures; {@code benches} measure. */
    LocalProgram(Machinery machinery, Painter painter, Displays windows, Benches benches) {
        this.machinery = machinery;
        this.painter = painter;
        this.windows = windows;
        this.measuring = new Measuring(benches);
        this.ownership = new Ownership(machinery, painter);
    }

    @Override
    public int on(@Nullable Path store, Typed typed, Clockwork otherwise, Work work) throws Failure {
        Path folder = folder(store);
        return ownership.of(
                folder,
                typed,
                otherwise,
                owned -> work.on(
                        new OpenSession(owned.store(), owned.commands(), owned.hubs(), machinery.lanes(), painter)));
    }

    @Override
    public int untilEnded(Session session) throws Failure {
        try {
            session.hubs().hubs().begin(_ -> {});
            new CountDownLatch(1).await();
        } catch (LocalFailure e) {
            throw Failures.of(e.getCause() == null ? e : e.getCause()).orElseThrow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private Path folder(@Nullable Path store) {
        return store == null ? machinery.folders().store() : store;
    }

    @Override
    public int window(@Nullable Path store, Typed typed) throws Failure {
        Path folder = folder(store);
        windows.expect(machinery.folder(folder), "window.opening", typed);
        return ownership.of(
                folder,
                typed,
                Clockwork.REAL,
                owned -> windows.open(owned.withDatabase(), Replayer.goingOn(owned, machinery), typed));
    }

    @Override
    public int wall(Kiosk kiosk, Typed typed) throws Failure {
        boolean alone = kiosk.store() == null && kiosk.invitation() != null;
        Path folder = alone ? machinery.folders().wall() : folder(kiosk.store());
        return windows.wall(machinery.folder(folder), kiosk, typed);
    }

    @Override
    public int replay(Replay replay, Typed typed) throws Failure {
        Path folder = replay.store() == null ? machinery.folders().replay(Replayer.name(replay)) : replay.store();
        Clockwork clockwork = new Clockwork(
                Clockwork.Kind.REPLAY,
                replay.incident().opens(),
                machinery.clock().instant().truncatedTo(ChronoUnit.MILLIS));
        if (!replay.instant()) {
            windows.expect(machinery.folder(folder), "window.replaying", typed);
        }
        return ownership.of(folder, typed, clockwork, owned -> {
            Replayer replayer = Replayer.begin(owned.withDatabase(), machinery, replay);
            if (replay.instant()) {
                replayer.all();
                return Exit.DONE;
            }
            replayer.openingMoment();
            return windows.open(owned, Optional.of(replayer), typed);
        });
    }

    @Override
    public Upkeep upkeep() {
        return new StoreUpkeep(machinery);
    }

    @Override
    public List<String> measurements() {
        return measuring.names();
    }

    @Override
    public List<Figure> bench(String measurement) throws Failure {
        return measuring.figures(measurement);
    }

    @Override
    public List<Figure> benchWall(String hub, String password) throws Failure {
        return measuring.wall(hub, password);
    }

    @Override
    public List<Figure> benchSync(String hub, String password, int room, Parts parts) throws Failure {
        return measuring.sync(hub, password, room, parts);
    }

    @Override
    public String version() {
        return Version.here();
    }

    @Override
    public Optional<Failure> explain(Throwable error) {
        return Failures.of(error);
    }
}
