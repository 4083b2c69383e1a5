package bonghwa.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** What each {@link Act} does in this window. Features say what theirs do; the keys are bound here, once for the scene. FX thread. */
public final class Acts {

    private final Map<Act, Runnable> meanings = new EnumMap<>(Act.class);
    private BooleanSupplier paused = () -> false;

    /** From now on that act does this. */
    public void on(Act act, Runnable does) {
        meanings.put(act, does);
    }

    /** Whether anything happens by that act. */
    public boolean has(Act act) {
        return meanings.containsKey(act);
    }

    /** Does it; nothing where nobody said what it does. */
    public void run(Act act) {
        Runnable does = meanings.get(act);
        if (does != null) {
            does.run();
        }
    }

    /** No key has a meaning while this holds, as while a sheet asks for something. */
    public void pauseWhile(BooleanSupplier condition) {
        paused = condition;
    }

    /** Binds the keys in that scene, before any control sees them. What belongs to the entry line is bound there. */
    public void bind(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Whether somebody is in the middle of a text, or has just emptied it: its own undo this is then. */
    private static boolean editing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field
                && (!field.getText().isEmpty() || field.isUndoable());
    }

    private void pressed(KeyEvent event) {
        if (paused.getAsBoolean()) {
            return;
        }
        for (Map.Entry<Act, Runnable> each : meanings.entrySet()) {
            Act act = each.getKey();
            if (act.scope() != Act.Scope.ENTRY
                    && !(act.yields() && editing(event))
                    && act.keys().stream().anyMatch(k -> k.match(event))) {
                event.consume();
                each.getValue().run();
                return;
            }
        }
    }
}
