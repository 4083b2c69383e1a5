package bonghwa.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * Knows whether a syllable is being composed in a field. What is composed already stands in the field's text, so nobody may
 * touch that text or act upon it before the input method has finished; what was asked for meanwhile is done right after.
 */
public final class Composition {

    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(this, "composing");
    private final List<Runnable> waiting = new ArrayList<>();
    private final TextInputControl field;

    /** Watches that field, from when its skin is there: the skin is what puts the text in. */
    public Composition(TextInputControl field) {
        this.field = field;
        field.skinProperty().subscribe(_ -> watch(field));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                finished();
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
        if (event.getComposed().isEmpty()) {
            finished();
        } else {
            composing.set(true);
        }
    }

    /** Does all that was asked for meanwhile, in its order: each may matter, such as that a line before has reached the disk. */
    private void finished() {
        composing.set(false);
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(Runnable::run);
    }

    /** Whether a syllable is unfinished. */
    public ReadOnlyBooleanProperty composing() {
        return composing.getReadOnlyProperty();
    }

    /** Finishes the syllable, if there is one, as leaving the field does; the caret stays behind it. */
    public void finish() {
        if (composing.get() && field.getParent() != null) {
            int caret = field.getCaretPosition();
            field.getParent().requestFocus();
            field.requestFocus();
            field.positionCaret(Math.min(caret, field.getLength()));
        }
    }

    /** Does it now, or once the syllable is finished. */
    public void whenFinished(Runnable act) {
        if (composing.get()) {
            waiting.add(act);
        } else {
            act.run();
        }
    }
}
