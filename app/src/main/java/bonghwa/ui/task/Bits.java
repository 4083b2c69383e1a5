package bonghwa.ui.task;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Small parts of these views. */
final class Bits {

    private Bits() {}

    static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Css.SECONDARY);
        return label;
    }

    static Label faint(String text) {
        Label label = quiet(text);
        label.getStyleClass().add(Css.FAINT);
        return label;
    }

    static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Css.HEADING);
        return label;
    }

    /** What is abnormal: a sign, a word, a colour. */
    static Node abnormal(Shape sign, String text) {
        Label label = quiet(text);
        label.getStyleClass().add(Css.ABNORMAL);
        HBox both = new HBox(sign, label);
        both.getStyleClass().add("side-sign");
        return both;
    }

    /** A key and what it does. */
    static Node hint(String key, String does) {
        Label name = new Label(key);
        name.getStyleClass().add(Css.KEY);
        name.setMinWidth(Label.USE_PREF_SIZE);
        Label says = quiet(does);
        says.setMinWidth(Label.USE_PREF_SIZE);
        HBox both = new HBox(name, says);
        both.getStyleClass().add("task-hint");
        return both;
    }
}
