package bonghwa;

import bonghwa.domain.Language;
import bonghwa.replica.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** "Open the wall" in a window: on another screen, or it is said why not. FX thread. */
record WallBeside(WallProcess process, Optional<String> launcher, Path store, Consumer<Throwable> failed) {

    /** Opens it on a screen that this window does not stand on. */
    void open(Window window, Language language) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getBounds).toList();
        open(
                new WallScreens(screens),
                new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()),
                language);
    }

    void open(WallScreens screens, Rectangle2D window, Language language) {
        OptionalInt screen = screens.beside(window);
        if (launcher.isEmpty()) {
            failed.accept(new Refusal("wall.open.no-launcher", store));
        } else if (screen.isEmpty()) {
            failed.accept(new Refusal("wall.open.one-screen", store));
        } else {
            process.open(WallStart.command(launcher.get(), store, language, screen.getAsInt()));
        }
    }
}
