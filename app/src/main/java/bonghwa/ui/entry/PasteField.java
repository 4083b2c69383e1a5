package bonghwa.ui.entry;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** A field that knows when several lines are pasted at once, and whose caret is where it was whenever the keyboard comes back. */
final class PasteField extends TextField {

    private Consumer<String> lines = _ -> {};
    private int anchor = Integer.MAX_VALUE;
    private int caret = Integer.MAX_VALUE;

    PasteField() {
        focusedProperty().subscribe((_, focused) -> {
            if (!focused && !allSelected()) {
                anchor = getAnchor();
                caret = getCaretPosition();
            }
        });
    }

    /**
     * The toolkit puts the caret to the start when the keyboard goes, and selects everything when it comes: the next key would delete
     * what nobody selected.
     */
    @Override
    public void requestFocus() {
        boolean moved = getCaretPosition() > 0;
        int from = moved ? getAnchor() : anchor;
        int to = moved ? getCaretPosition() : caret;
        super.requestFocus();
        if (allSelected()) {
            selectRange(Math.min(from, getLength()), Math.min(to, getLength()));
        }
    }

    /** Whether it is selected as the toolkit does it, backwards; by hand the caret would stand at the end. */
    private boolean allSelected() {
        return getAnchor() == getLength() && getCaretPosition() == 0;
    }

    /** Who takes several lines. */
    void pasted(Consumer<String> taker) {
        lines = taker;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && text.lines().filter(l -> !l.isBlank()).limit(2).count() > 1) {
            lines.accept(text);
        } else {
            super.paste();
        }
    }
}
