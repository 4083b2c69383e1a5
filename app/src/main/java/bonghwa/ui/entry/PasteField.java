package bonghwa.ui.entry;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** A field that knows when several lines are pasted at once. */
final class PasteField extends TextField {

    private Consumer<String> lines = _ -> {};

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
