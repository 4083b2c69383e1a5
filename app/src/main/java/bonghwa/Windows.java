package bonghwa;

import bonghwa.cli.Exit;
import bonghwa.cli.Program;
import bonghwa.domain.Language;
import bonghwa.replica.RandomText;
import bonghwa.store.LocalFiles;
import bonghwa.store.Recovery;
import bonghwa.store.SettingsFile;
import bonghwa.ui.Messages;
import bonghwa.ui.Settings;
import bonghwa.ui.Theme;
import bonghwa.ui.Ticker;
import bonghwa.ui.model.StoreState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the war room's window on a store that this process owns, and returns when it was closed. */
final class Windows implements LocalProgram.Windows {

    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Machinery machinery;
    private final Toolkit toolkit;

    Windows(Machinery machinery, Toolkit toolkit) {
        this.machinery = machinery;
        this.toolkit = toolkit;
    }

    @Override
    public int open(Owned owned, Optional<Replayer> replay, Program.Typed typed) {
        Settings settings = settings(owned);
        owned.backUp(machinery);
        boolean display =
                Toolkit.display(machinery.folders().system(), typed.console().environment());
        if (!display || !toolkit.start()) {
            typed.console()
                    .out()
                    .println(new Messages(settings.language())
                            .text("window.no-display", owned.store().folder().root()));
            return Exit.DONE;
        }
        CountDownLatch closed = new CountDownLatch(1);
        toolkit.bridge().post(() -> show(owned, replay, settings, closed));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private void show(Owned owned, Optional<Replayer> replay, Settings settings, CountDownLatch closed) {
        LocalFiles files = new LocalFiles(machinery.disk());
        Path draft = owned.store().folder().draft();
        Failed failed = new Failed();
        Optional<Playing> playing = replay.map(
                r -> new Playing(r, toolkit.bridge(), machinery.lanes().io(), failed));
        RoomScene window = new RoomScene(new RoomScene.Context(
                owned.store().room(),
                owned.store().clock().instant(),
                ZoneId.systemDefault(),
                owned.store().clockwork().kind(),
                owned.commands(),
                new RandomText(machinery.random()),
                state(owned),
                settings,
                toolkit.bridge(),
                read(files, draft),
                text -> machinery.lanes().store().execute(() -> keep(files, draft, text)),
                playing.map(p -> p),
                () -> new Weekend(machinery).open()));
        failed.to = window.problems()::report;
        window.preferences().onChange(now -> machinery.lanes().store().execute(() -> keep(owned, now)));
        owned.store().replica().subscribe(toolkit.bridge().latest(window.room()::commit));
        Ticker ticker = new Ticker(toolkit.bridge(), owned.store().clock(), window.room()::tick);
        Stage stage = stage(window.scene(WIDTH, HEIGHT), window);
        stage.setOnHidden(_ -> {
            ticker.stop();
            playing.ifPresent(Playing::close);
            closed.countDown();
        });
        stage.show();
        Benches.shown();
        ticker.start();
        playing.ifPresent(Playing::begin);
    }

    private static Stage stage(Scene scene, RoomScene window) {
        Stage stage = new Stage();
        stage.titleProperty().bind(window.messages().bind("window.title"));
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        return stage;
    }

    /** Failures of what began before there was a window to say them in. */
    private static final class Failed implements Consumer<Throwable> {
        private Consumer<Throwable> to = e -> LOG.error("A replay failed", e);

        @Override
        public void accept(Throwable failure) {
            to.accept(failure);
        }
    }

    private static StoreState state(Owned owned) {
        Recovery recovery = owned.store().recovery();
        StoreState local = StoreState.local(owned.store().folder().root().toString());
        return recovery.damage().isEmpty()
                ? local
                : new StoreState(
                        local.folder(),
                        StoreState.Access.DAMAGED,
                        0,
                        new StoreState.Damage(
                                Math.toIntExact(recovery.lines()),
                                recovery.damage().size(),
                                recovery.damage().getFirst().detail()));
    }

    private static String read(LocalFiles files, Path draft) {
        try {
            return files.readText(draft).orElse("");
        } catch (IOException e) {
            LOG.warn("The draft cannot be read", e);
            return "";
        }
    }

    private static void keep(LocalFiles files, Path draft, String text) {
        try {
            files.writeText(draft, text);
        } catch (IOException e) {
            LOG.warn("The draft cannot be kept", e);
        }
    }

    private Settings settings(Owned owned) {
        try {
            bonghwa.store.Settings kept =
                    new SettingsFile(machinery.disk(), owned.store().folder()).read();
            Theme theme = Arrays.stream(Theme.values())
                    .filter(t -> t.wire().equals(kept.theme()))
                    .findFirst()
                    .orElse(Theme.DARK);
            return new Settings(
                    language(kept.language().orElse(null)),
                    theme,
                    kept.scale(),
                    kept.text("reducedMotion").map(Boolean::parseBoolean).orElse(false),
                    Math.toIntExact(kept.confirmAge().toHours()));
        } catch (IOException e) {
            LOG.warn("The settings cannot be read", e);
            return Settings.USUAL;
        }
    }

    private static Language language(@Nullable String kept) {
        String wanted = kept == null ? Locale.getDefault().getLanguage() : kept;
        return wanted.equals("ko") ? Language.KO : Language.EN;
    }

    private void keep(Owned owned, Settings now) {
        SettingsFile file = new SettingsFile(machinery.disk(), owned.store().folder());
        try {
            file.write(file.read()
                    .withLanguage(now.language() == Language.KO ? "ko" : "en")
                    .withTheme(now.theme().wire())
                    .withScale(now.scale())
                    .withConfirmAge(Duration.ofHours(now.staleHours()))
                    .with("reducedMotion", String.valueOf(now.reducedMotion())));
        } catch (IOException e) {
            LOG.warn("The settings cannot be kept", e);
        }
    }
}
