package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import javafx.scene.control.Label;

/** A quiet text that is never cut. */
final class QuietLabel extends Label {

    QuietLabel(String text) {
        super(text);
        getStyleClass().add(Css.MUTED);
        setMinWidth(USE_PREF_SIZE);
    }
}
