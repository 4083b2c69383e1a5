package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Screens;
import bonghwa.domain.Room;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Settings;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.StoreState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;

/** Draws the window's own scene without a window, on JavaFX's headless platform where no other one runs. */
final class Pictures implements Screens {

    private static final Map<String, Page> VIEWS = Map.of(
            "room",
            Page.ROOM,
            "incidents",
            Page.INCIDENTS,
            "tasks",
            Page.TASKS,
            "sync",
            Page.SYNC,
            "review",
            Page.REVIEW,
            "settings",
            Page.SETTINGS,
            "help",
            Page.HELP);

    private static final String WALL = "wall";

    private final OpenSession session;
    private final Toolkit toolkit;

    Pictures(OpenSession session, Toolkit toolkit) {
        this.session = session;
        this.toolkit = toolkit;
    }

    @Override
    public byte[] png(Picture picture) throws Failure {
        Page page = VIEWS.get(picture.view());
        boolean wall = picture.view().equals(WALL);
        if (page == null && !wall) {
            throw Failure.usage(
                    "--view",
                    "trouble.no-view",
                    picture.view(),
                    Stream.concat(VIEWS.keySet().stream(), Stream.of(WALL))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        Room known = picture.knownAt() == null ? session.room() : session.knownAt(picture.knownAt());
        Instant now = picture.at() == null ? session.now() : picture.at();
        Room room = picture.at() == null ? known : known.until(now);
        toolkit.startHeadless();
        CompletableFuture<byte[]> drawn = new CompletableFuture<>();
        toolkit.bridge().post(() -> {
            Scene scene = page == null ? wall(picture, room, now) : scene(picture, page, room, now);
            // Some nodes only know their size after a first pass, and say then what they need.
            toolkit.bridge()
                    .post(() -> toolkit.bridge()
                            .post(() -> drawn.complete(Png.of(scene, picture.width(), picture.height()))));
        });
        return drawn.join();
    }

    private Scene scene(Picture picture, Page page, Room room, Instant now) {
        RoomScene window = new RoomScene(new RoomContext(
                room,
                now,
                session.zone(),
                session.clock(),
                session.commands(),
                () -> "",
                new StoreHealth(StoreState.local(session.store().folder().root().toString())),
                settings(picture),
                toolkit.bridge(),
                session.beside(),
                "",
                _ -> {},
                new SeenHere("", _ -> {}),
                Optional.empty(),
                new Hindsight(new JournalPast(session.store()), session.beside(), toolkit.bridge()::post, _ -> {}),
                RoomHubs.unconnected(
                        now,
                        new StoreStewards(
                                session.store(), () -> session.commands().typist())),
                RoomPapers.none(),
                () -> {},
                _ -> {}));
        window.desk().page().set(page);
        Scene scene = window.scene(picture.width(), picture.height());
        Png.layOut(scene);
        return scene;
    }

    private Scene wall(Picture picture, Room room, Instant now) {
        WallScene.First first = new WallScene.First(
                room,
                now,
                session.zone(),
                session.clock(),
                picture.language(),
                WallDress.always(theme(picture.theme())),
                null,
                false);
        Scene scene = new WallScene(first, Runnable::run, Runnable::run, picture.width(), picture.height()).scene();
        Png.layOut(scene);
        return scene;
    }

    /** The same colours, as the window calls them. */
    static bonghwa.ui.Theme theme(Screens.Theme theme) {
        return switch (theme) {
            case DARK -> bonghwa.ui.Theme.DARK;
            case LIGHT -> bonghwa.ui.Theme.LIGHT;
            case CONTRAST -> bonghwa.ui.Theme.CONTRAST;
        };
    }

    private static Settings settings(Picture picture) {
        return new Settings(
                picture.language(),
                theme(picture.theme()),
                (int) Math.round(picture.scale() * 100),
                true,
                Settings.USUAL.staleHours());
    }

    /** The bridge that the toolkit runs on. */
    FxBridge bridge() {
        return toolkit.bridge();
    }
}
