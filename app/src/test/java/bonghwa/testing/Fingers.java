package bonghwa.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX's robot without its naps: it sleeps 50 ms after each key and 75 ms after each letter, which was half of all the time of
 * this program's tests. What follows of a key is waited for all the same, until nothing waits on the FX thread.
 */
final class Fingers extends FxRobot {

    /** How often what the FX thread does may ask it to do more: a listener, its bridge, the view, its focus, and one in hand. */
    private static final int ROUNDS = 8;

    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(60);

    /** Waits until the FX thread did what it was asked for, and what that asked for. */
    static void rest() {
        for (int round = 0; round < ROUNDS; round++) {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {});
        }
    }

    private KeyboardRobot keyboard() {
        return robotContext().getKeyboardRobot();
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard().pressNoWait(key);
            rest();
        }
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        if (keys.length == 0) {
            keyboard().releaseNoWait();
        }
        for (KeyCode key : keys) {
            keyboard().releaseNoWait(key);
            rest();
        }
        rest();
        return this;
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        press(keys);
        return release(List.of(keys).reversed().toArray(KeyCode[]::new));
    }

    @Override
    public FxRobot push(KeyCodeCombination keys) {
        List<KeyCode> held = new ArrayList<>();
        hold(keys.getShift(), KeyCode.SHIFT, held);
        hold(keys.getAlt(), KeyCode.ALT, held);
        hold(keys.getMeta(), KeyCode.META, held);
        hold(keys.getShortcut(), KeyCode.CONTROL, held);
        hold(keys.getControl(), KeyCode.CONTROL, held);
        held.add(keys.getCode());
        return push(held.toArray(KeyCode[]::new));
    }

    private static void hold(ModifierValue wanted, KeyCode key, List<KeyCode> held) {
        if (wanted == ModifierValue.DOWN && !held.contains(key)) {
            held.add(key);
        }
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        for (int time = 0; time < times; time++) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot write(char letter) {
        return write(String.valueOf(letter));
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, Fingers::typedInto);
        for (char letter : text.toCharArray()) {
            robotContext().getBaseRobot().typeKeyboard(scene, key(letter), String.valueOf(letter));
            rest();
        }
        return this;
    }

    private static KeyCode key(char letter) {
        return switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    private static Scene typedInto() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .map(Window::getScene)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no window has the keyboard"));
    }
}
