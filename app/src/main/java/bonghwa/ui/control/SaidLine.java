package bonghwa.ui.control;

import javafx.scene.control.Label;

/** A line of a sheet that says what became of what was done last, in as many lines as that takes. FX thread. */
public final class SaidLine extends Label {

    public SaidLine(String id) {
        setId(id);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    public void say(String words) {
        show(words, Css.MUTED);
    }

    /** Before one goes on somebody must look at that; empty: at nothing. */
    public void warn(String words) {
        show(words, Css.ABNORMAL);
    }

    /** It cannot be done, for that reason. */
    public void refuse(String words) {
        show(words, Css.ERROR);
    }

    private void show(String words, String style) {
        getStyleClass().setAll("label", style);
        setText(words);
    }
}
