package bonghwa;

import bonghwa.domain.Language;
import bonghwa.op.Clockwork;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.MadePast;
import bonghwa.testing.NightShift;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Settings;
import bonghwa.ui.Theme;
import bonghwa.ui.model.StoreState;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** The whole window over a room at night, in which a crew works; by keys. */
abstract class CrewWindow {

    final NightShift night = new NightShift();

    RoomScene window(Language language, Theme theme) {
        RoomScene window = new RoomScene(new RoomContext(
                night.room().room().get(),
                NightShift.NOW,
                Weekend.KST,
                Clockwork.Kind.REAL,
                night.commands(),
                () -> "new",
                new StoreHealth(StoreState.local("/tmp/store")),
                new Settings(language, theme, 100, true, 3),
                new FxBridge(),
                Runnable::run,
                "",
                _ -> {},
                new SeenHere("", _ -> {}),
                Optional.empty(),
                MadePast.of(night.room().room().get()),
                RoomHubs.unconnected(NightShift.NOW, new MadeDesks()),
                RoomPapers.none(),
                () -> {},
                _ -> {}));
        night.recorder().follow(window.room());
        return window;
    }

    RoomScene show(Screen screen) {
        AtomicReference<RoomScene> made = new AtomicReference<>();
        screen.run(() -> {
            RoomScene window = window(Language.KO, Theme.DARK);
            window.desk().type(night.person("pangyo-site"));
            made.set(window);
            Scene scene = window.scene(1280, 800);
            screen.stage().setScene(scene);
            screen.stage().show();
        });
        return made.get();
    }

    static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    static TextField line(Screen screen) {
        return screen.read(() -> screen.robot().lookup("#entry-field").queryAs(TextField.class));
    }

    static String said(Screen screen) {
        return screen.read(() -> line(screen).getText());
    }

    static void write(Screen screen, String field, String words) {
        screen.run(() ->
                screen.robot().lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    static boolean visible(Screen screen, String query) {
        return screen.read(() -> screen.robot().lookup(query).query().isVisible());
    }
}
