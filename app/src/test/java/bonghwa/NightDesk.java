package bonghwa;

import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Committer;
import bonghwa.replica.OpenStore;
import bonghwa.replica.PausedCommitter;
import bonghwa.replica.RandomText;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.Screen;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Settings;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.StoreState;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** The whole window on a real store, with the weekend's catalogue and no incident, at a clock that the test sets; keys only. */
final class NightDesk implements AutoCloseable {

    private final Screen screen;
    private final OpenStore store;
    private final Hindsight hindsight;
    private final Commands commands;
    private final RoomScene window;
    private Instant now;

    NightDesk(Screen screen, Path folder, Instant start) throws Exception {
        this.screen = screen;
        this.now = start;
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> now, Clockwork.REAL);
        hindsight = new Hindsight(new JournalPast(store), Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        Committer edge = new PausedCommitter(store.replica(), hindsight::looking, "refusal.looking-back");
        commands = new Commands(edge, new RandomText(new SecureRandom()));
        commands.importCatalogue(new Weekend().catalogue(), true)
                .toCompletableFuture()
                .join();
        AtomicReference<RoomScene> made = new AtomicReference<>();
        Scene scene = screen.read(() -> {
            RoomScene room = new RoomScene(context(folder));
            made.set(room);
            return room.scene(1440, 900);
        });
        window = made.get();
        store.replica().subscribe(window.room()::commit);
        screen.run(() -> {
            screen.stage().setScene(scene);
            screen.stage().show();
        });
    }

    private RoomContext context(Path folder) {
        return new RoomContext(
                store.room(),
                now,
                Weekend.KST,
                Clockwork.Kind.REAL,
                commands,
                () -> "person-new",
                new StoreHealth(StoreState.local(folder.toString())),
                new Settings(Language.KO, Theme.DARK, 100, true, 3),
                new FxBridge(),
                Runnable::run,
                "",
                _ -> {},
                new SeenHere("", _ -> {}),
                Optional.empty(),
                hindsight,
                RoomHubs.unconnected(now, new MadeDesks()),
                RoomPapers.none(),
                () -> {},
                _ -> {});
    }

    /** The clock goes to that moment. */
    void at(Instant moment) {
        now = moment;
        screen.run(() -> window.room().tick(moment));
    }

    /** Presses these keys at once. */
    void press(KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    /** Types these words, key by key, into whatever has the keyboard. */
    void write(String words) {
        screen.robot().write(words, 0);
        screen.settle();
    }

    /** What stands in the entry line. */
    String line() {
        return screen.read(() ->
                screen.robot().lookup("#entry-field").queryAs(TextField.class).getText());
    }

    Incident incident() {
        return store.room().shown().orElseThrow();
    }

    /** Keeps a picture of the window. */
    void save(String name) {
        screen.save(name);
    }

    /** The part of the window with that id. */
    <T extends Node> T part(String id, Class<T> type) {
        return screen.read(() -> type.cast(screen.stage().getScene().lookup("#" + id)));
    }

    /** What the window records with. */
    Commands commands() {
        return commands;
    }

    RoomScene window() {
        return window;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
