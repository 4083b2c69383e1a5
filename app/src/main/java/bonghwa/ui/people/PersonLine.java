package bonghwa.ui.people;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line of somebody's row: words that break, and at their left a sign where something is wrong. */
final class PersonLine extends HBox {

    private PersonLine(Label text, Pos alignment) {
        super(text);
        text.setWrapText(true);
        setAlignment(alignment);
        getStyleClass().add("person-line");
    }

    /** The first line: what does not break stands at the right. */
    PersonLine(Label left, Label right) {
        this(left, Pos.BASELINE_LEFT);
        setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        left.setMinWidth(0);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().add(right);
    }

    /** A smaller line below, of what comes next or what is wrong. */
    static PersonLine below(String text, boolean abnormal) {
        Label label = new Label(text);
        label.getStyleClass().add(Css.SECONDARY);
        PersonLine line = new PersonLine(label, Pos.TOP_LEFT);
        if (abnormal) {
            label.getStyleClass().add(Css.ABNORMAL);
            line.alert();
        }
        return line;
    }

    /** Puts the sign before it. */
    void alert() {
        getChildren().addFirst(Shape.alert(Shape.Size.SMALL));
    }
}
