package bonghwa.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether a syllable is being composed in a field. What is composed already stands in the field's text, so nobody may
 * touch that text or act upon it before the input method has finished; what was asked for meanwhile is done right after.
 */
public final class Composition {

    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(this, "composing");
    private @Nullable Runnable waiting;

    /** Watches that field, from when its skin is there: the skin is what puts the text in. */
    public Composition(TextInputControl field) {
        field.skinProperty().subscribe(_ -> watch(field));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                composing.set(false);
            }
        });
    }

    private void watch(TextInputControl field) {
        var insert = field.getOnInputMethodTextChanged();
        if (insert != null) {
            field.setOnInputMethodTextChanged(e -> {
                insert.handle(e);
                changed(e);
            });
        }
    }

    private void changed(InputMethodEvent event) {
        composing.set(!event.getComposed().isEmpty());
        Runnable next = waiting;
        if (next != null && !composing.get()) {
            waiting = null;
            next.run();
        }
    }

    /** Whether a syllable is unfinished. */
    public ReadOnlyBooleanProperty composing() {
        return composing.getReadOnlyProperty();
    }

    /** Does it now, or once the syllable is finished. */
    public void whenFinished(Runnable act) {
        if (composing.get()) {
            waiting = act;
        } else {
            act.run();
        }
    }
}
