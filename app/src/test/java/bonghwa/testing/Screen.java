package bonghwa.testing;

import bonghwa.domain.Language;
import bonghwa.ui.Look;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A headless window for one test, Korean and dark unless told otherwise. Call it from the test's thread. */
public final class Screen {

    private final Stage stage;
    private final FxRobot robot = new Fingers();
    private final Messages messages = new Messages(Language.KO);
    private final Phrases phrases = new Phrases(messages, Weekend.KST);
    private final Look look;

    private Screen(Stage stage, Look look) {
        this.stage = stage;
        this.look = look;
    }

    static Screen open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return new Screen(FxToolkit.registerStage(Stage::new), fx(Look::new));
    }

    void close() throws TimeoutException {
        // A test that was stopped within a chord leaves no key down for the next one.
        robot.release(new KeyCode[0]);
        List<Stage> stages = fx(Screen::stages);
        FxToolkit.cleanupStages();
        fx(() -> {
            stages.forEach(Screen::leave);
            leave(stage);
            return true;
        });
    }

    private static List<Stage> stages() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
    }

    /** Closes it and lets go of what it shows: the headless platform keeps all windows that ever were, each by the next one. */
    private static void leave(Stage stage) {
        stage.close();
        stage.setScene(null);
    }

    /** Makes the view on the FX thread and shows it at that size, dressed as the program's scenes are. */
    public <T extends Parent> T show(Supplier<T> view, double width, double height) {
        T shown = fx(() -> {
            T made = view.get();
            Scene scene = look.scene(made, width, height);
            stage.setScene(scene);
            stage.show();
            return made;
        });
        settle();
        return shown;
    }

    /** Shows a scene that somebody else made, at its size. */
    public void show(Scene scene) {
        run(() -> {
            stage.setScene(scene);
            stage.show();
        });
    }

    /** Does something on the FX thread and waits until all that followed is done. */
    public void run(Runnable act) {
        fx(() -> {
            act.run();
            return true;
        });
        settle();
    }

    /** Reads something on the FX thread. */
    public <T> T read(Callable<T> value) {
        return fx(value);
    }

    /** Waits until nothing waits on the FX thread, and lays out what changed: a pulse may come late on a busy machine. */
    public void settle() {
        Fingers.rest();
        fx(() -> {
            List.copyOf(Window.getWindows()).forEach(window -> layout(window.getScene()));
            return true;
        });
        Fingers.rest();
    }

    private static void layout(@Nullable Scene scene) {
        if (scene != null && scene.getRoot() != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** Keyboard and mouse. */
    public FxRobot robot() {
        return robot;
    }

    public Messages messages() {
        return messages;
    }

    public Phrases phrases() {
        return phrases;
    }

    public Look look() {
        return look;
    }

    public Stage stage() {
        return stage;
    }

    /** Saves what is on the screen as {@code target/pictures/<name>.png}. */
    public void save(String name) {
        Scene scene = stage.getScene();
        if (scene != null) {
            Picture.save(name, fx(() -> scene.snapshot(null)));
        }
    }

    /** Saves a scene that stands in no window, as large as it is. Some nodes know their size only after a first pass. */
    public void save(String name, Scene scene) {
        for (int pass = 0; pass < 2; pass++) {
            fx(() -> scene.snapshot(null));
            settle();
        }
        Picture.save(name, fx(() -> scene.snapshot(null)));
    }

    private static <T> T fx(Callable<T> act) {
        try {
            return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), act);
        } catch (RuntimeException e) {
            throw e.getCause() instanceof RuntimeException inner ? inner : e;
        }
    }
}
