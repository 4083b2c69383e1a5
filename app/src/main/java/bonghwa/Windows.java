package bonghwa;

import bonghwa.cli.Exit;
import bonghwa.cli.Failure;
import bonghwa.cli.Program;
import bonghwa.domain.Language;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.RandomText;
import bonghwa.store.LocalFiles;
import bonghwa.store.SettingsFile;
import bonghwa.store.StoreFolder;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.SyncStatus;
import bonghwa.ui.Messages;
import bonghwa.ui.Settings;
import bonghwa.ui.Ticker;
import bonghwa.ui.model.Hindsight;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the war room's window on a store that this process owns, and returns when it was closed. */
final class Windows implements Displays {

    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);

    private final Machinery machinery;
    private final Toolkit toolkit;
    private final FirstFrame frame = new FirstFrame();

    Windows(Machinery machinery, Toolkit toolkit) {
        this.machinery = machinery;
        this.toolkit = toolkit;
    }

    @Override
    public void expect(StoreFolder folder, String doing, Program.Typed typed) {
        Settings kept = new KeptSettings(new SettingsFile(machinery.disk(), folder)).read();
        Settings settings = typed.language().map(kept::in).orElse(kept);
        if (Toolkit.display(machinery.folders().system(), typed.console().environment()) && toolkit.start()) {
            toolkit.bridge().post(() -> frame.show(settings, doing));
        }
    }

    @Override
    public int open(Owned owned, Optional<Replayer> replay, Program.Typed typed) {
        KeptSettings kept = new KeptSettings(
                new SettingsFile(machinery.disk(), owned.store().folder()));
        Settings first = kept.read();
        Settings settings = typed.language().map(first::in).orElse(first);
        if (!seen(owned.store().folder(), settings, typed)) {
            return Exit.DONE;
        }
        CountDownLatch closed = new CountDownLatch(1);
        toolkit.bridge().post(() -> show(owned, replay, kept, settings, closed));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    @Override
    public int wall(StoreFolder folder, Program.Kiosk kiosk, Program.Typed typed) throws Failure {
        Settings kept = new KeptSettings(new SettingsFile(machinery.disk(), folder)).read();
        Settings settings = typed.language().map(kept::in).orElse(kept);
        if (seen(folder, settings, typed)) {
            Settings dressed = kiosk.theme() == null ? settings : settings.on(Pictures.theme(kiosk.theme()));
            new Walls(machinery, toolkit).show(folder, kiosk, dressed);
        }
        return Exit.DONE;
    }

    /** Whether a window could be seen here; where not, it is said how to see it all the same. */
    private boolean seen(StoreFolder folder, Settings settings, Program.Typed typed) {
        boolean display =
                Toolkit.display(machinery.folders().system(), typed.console().environment());
        if (display && toolkit.start()) {
            return true;
        }
        typed.console().out().println(new Messages(settings.language()).text("window.no-display", folder.root()));
        return false;
    }

    /** From now on what others record comes by itself. A window whose list of hubs cannot be read works on its own. */
    private void begin(Owned owned, RoomScene shown) {
        try {
            Consumer<SyncStatus> told = toolkit.bridge().latest(shown.exchange()::hear);
            owned.hubs().hubs().foresee(owned.preview()::took);
            owned.hubs().hubs().begin(status -> {
                told.accept(status);
                owned.preview().heard(status);
            });
        } catch (LocalFailure e) {
            shown.problems().report(e);
        }
    }

    private void show(
            Owned owned, Optional<Replayer> replay, KeptSettings kept, Settings settings, CountDownLatch closed) {
        Draft draft = new Draft(
                new LocalFiles(machinery.disk()), owned.store().folder().draft());
        Failed failed = new Failed();
        DeskFiles files = new DeskFiles(machinery.lanes().io(), draft, kept, failed);
        Optional<Playing> playing = replay.map(r -> new Playing(
                r, machinery.clock(), toolkit.bridge(), machinery.lanes().io(), failed));
        Hindsight hindsight =
                new Hindsight(new JournalPast(owned.store()), machinery.lanes().io(), toolkit.bridge()::post, failed);
        Commands commands = owned.commands(
                () -> hindsight.looking() || playing.map(Playing::looking).orElse(false));
        RoomScene window =
                new RoomScene(context(owned, settings, commands, draft, files, kept, playing, hindsight, failed));
        playing.ifPresent(p -> p.past().subscribe(hindsight::under));
        failed.to = window.problems()::report;
        Escaped escaped = new Escaped(window.problems()::report);
        machinery.lanes().report(escaped);
        Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> escaped.accept(mistake));
        owned.backUp(machinery, window.problems()::report);
        typist(window, kept, files);
        window.preferences().onChange(files.settings()::keep);
        owned.store().replica().subscribe(toolkit.bridge().latest(window.room()::commit));
        owned.store().whenRedacted(() -> toolkit.bridge().post(window.room()::redacted));
        owned.store().replica().subscribe(owned.preview()::changed);
        owned.preview().show(toolkit.bridge().latest(window.room()::preview));
        Ticker ticker = new Ticker(toolkit.bridge(), owned.store().clock(), ticks(owned, window));
        Stage stage = RoomStage.of(window, frame.take());
        Ticker real = new Ticker(toolkit.bridge(), machinery.clock(), window.exchange()::tick);
        stage.setOnHidden(_ -> {
            ticker.stop();
            real.stop();
            playing.ifPresent(Playing::close);
            files.flush();
            closed.countDown();
        });
        stage.show();
        ShownWindow.tell();
        ticker.start();
        real.start();
        machinery.lanes().io().execute(() -> begin(owned, window));
        playing.ifPresent(Playing::begin);
        owned.scrutinise(found -> window.problems().report(new BadRecord(found)));
    }

    /** All that the window is told once. */
    private RoomContext context(
            Owned owned,
            Settings settings,
            Commands commands,
            Draft draft,
            DeskFiles files,
            KeptSettings kept,
            Optional<Playing> playing,
            Hindsight hindsight,
            Failed failed) {
        return new RoomContext(
                owned.store().room(),
                owned.store().clock().instant(),
                ZoneId.systemDefault(),
                owned.store().clockwork().kind(),
                commands,
                new RandomText(machinery.random()),
                StoreHealth.of(
                        owned.store().folder().root().toString(), owned.store().recovery()),
                settings,
                toolkit.bridge(),
                machinery.lanes().io(),
                draft.read(),
                files.drafts()::keep,
                new SeenHere(kept.seen(), files.seen()::keep),
                playing.map(p -> p),
                hindsight,
                HubWiring.window(owned.store(), commands, owned.hubs(), machinery),
                RoomPapers.of(owned.store(), machinery.lanes().io()),
                () -> new Weekend(machinery).open(failed),
                wall(owned, failed));
    }

    /** Opens a wall on the record of this store, beside its window. */
    private Consumer<Language> wall(Owned owned, Failed failed) {
        Path store = owned.store().folder().root();
        WallProcess process = new WallProcess(
                new WallStart(store.resolve("wall.log")), machinery.lanes().io(), machinery.nanos(), failed);
        WallBeside beside = new WallBeside(process, WallStart.launcher(System::getProperty), store, failed);
        return language -> beside.open(Window.getWindows().getFirst(), language);
    }

    /** What each second brings: the clocks go on, and in a real room it may be time to vouch for what is held. */
    private static Consumer<Instant> ticks(Owned owned, RoomScene window) {
        if (owned.store().clockwork().kind() != Clockwork.Kind.REAL) {
            return window.room()::tick;
        }
        AnchorRhythm anchors = new AnchorRhythm(
                () -> window.room().room().get(),
                owned.store().anchoring()::anchor,
                owned.store().clock().instant());
        return now -> {
            window.room().tick(now);
            anchors.tick(now, window.problems()::watch);
        };
    }

    /** Who typed here last time types again, and nobody is asked twice. */
    private static void typist(RoomScene window, KeptSettings kept, DeskFiles files) {
        window.room().room().get().catalogue().person(kept.typist()).ifPresent(window.desk()::type);
        window.desk().typist().subscribe((_, now) -> {
            String person = now.person() == null ? "" : now.person();
            files.typist().keep(person);
        });
    }

    /** Failures of what began before there was a window to say them in. */
    private static final class Failed implements Consumer<Throwable> {
        private Consumer<Throwable> to = e -> LOG.error("A replay failed", e);

        @Override
        public void accept(Throwable failure) {
            to.accept(failure);
        }
    }
}
