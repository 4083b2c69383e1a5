package bonghwa;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.sync.SyncStatus;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.MadePast;
import bonghwa.testing.Recording;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Settings;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Redacting;
import bonghwa.ui.model.ReplayControls;
import bonghwa.ui.model.Stewards;
import bonghwa.ui.model.StoreState;
import bonghwa.ui.sync.Choosing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** The whole window on a room, drawn without one, in any language, theme, size and scale. */
final class DrawnRoom {

    private final Screen screen;
    private final Room room;
    private final String name;
    private Clockwork.Kind kind = Clockwork.Kind.REAL;
    private StoreHealth store = new StoreHealth(StoreState.local("/home/scribe/.local/share/bonghwa"));
    private String draft = "";
    private Optional<ReplayControls> replay = Optional.empty();
    private RoomHubs hubs = RoomHubs.unconnected(Weekend.MOMENT, new MadeDesks());
    private RoomPapers papers = RoomPapers.none();

    DrawnRoom(Screen screen, String name, Room room) {
        this.screen = screen;
        this.name = name;
        this.room = room;
    }

    DrawnRoom draft(String typed) {
        draft = typed;
        return this;
    }

    DrawnRoom store(StoreState state) {
        store = new StoreHealth(state);
        return this;
    }

    /** Connected like that, with these desks in the room. */
    DrawnRoom hubs(SyncStatus status, Stewards.Desks desks) {
        hubs = new RoomHubs(
                status,
                Weekend.MOMENT,
                hubs.exchanging(),
                new MadeDesks().have(desks),
                hubs.redacting(),
                hubs.choosing());
        return this;
    }

    /** Where somebody chooses a file, and what a redaction would take. */
    DrawnRoom asking(Choosing choosing, Redacting redacting) {
        hubs = new RoomHubs(hubs.status(), hubs.real(), hubs.exchanging(), hubs.stewards(), redacting, choosing);
        return this;
    }

    DrawnRoom papers(RoomPapers made) {
        papers = made;
        return this;
    }

    /** As a replay shows it: with its strip, at sixty times the speed of the day. */
    DrawnRoom replay() {
        kind = Clockwork.Kind.REPLAY;
        replay = Optional.of(new StandingReplay());
        return this;
    }

    /** Draws it and hands the scene over, to be looked at further. */
    Scene draw(Language language, Theme theme, int width, int height, int scale, Consumer<RoomScene> then) {
        return draw(language, theme, width, height, scale, List.of((window, _) -> then.accept(window)));
    }

    /** The same, where one thing is done after the other, each when all that came of the one before is done. */
    Scene draw(
            Language language,
            Theme theme,
            int width,
            int height,
            int scale,
            List<? extends BiConsumer<RoomScene, Scene>> steps) {
        AtomicReference<RoomScene> made = new AtomicReference<>();
        Scene scene = screen.read(() -> {
            RoomScene window = new RoomScene(context(new Settings(language, theme, scale, true, 3)));
            made.set(window);
            return window.scene(width, height);
        });
        screen.read(() -> scene.snapshot(null));
        for (BiConsumer<RoomScene, Scene> step : steps) {
            screen.run(() -> step.accept(made.get(), scene));
            screen.settle();
        }
        String size = width + "x" + height + (scale == 100 ? "" : "-" + scale);
        screen.save(name + "-" + language.name().toLowerCase(Locale.ROOT) + "-" + theme.wire() + "-" + size, scene);
        return scene;
    }

    Scene draw(Language language, Theme theme, int width, int height) {
        return draw(language, theme, width, height, 100, _ -> {});
    }

    private RoomContext context(Settings settings) {
        Recording replica = new Recording();
        return new RoomContext(
                room,
                Weekend.MOMENT,
                Weekend.KST,
                kind,
                new Commands(replica, () -> "id-" + replica.operations().size()),
                () -> "person-new",
                store,
                settings,
                new FxBridge(),
                Runnable::run,
                draft,
                _ -> {},
                new SeenHere("", _ -> {}),
                replay,
                MadePast.of(room),
                hubs,
                papers,
                () -> {},
                _ -> {});
    }
}
