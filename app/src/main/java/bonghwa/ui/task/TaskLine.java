package bonghwa.ui.task;

import bonghwa.ui.control.Shape;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An item laid out: its shape, what it says over the facts, and at the right its time over its number. */
final class TaskLine extends HBox {

    private final FlowPane facts = new FlowPane();

    TaskLine(Shape shape, String says, Node time, String number) {
        getStyleClass().add("task-row");
        facts.getStyleClass().add("side-meta");
        // As wide as it is said to be; a row that must guess takes it to be one line.
        facts.setPrefWrapLength(2000);
        Label text = new Label(says);
        text.setWrapText(true);
        VBox middle = new VBox(text, facts);
        middle.setMinWidth(0);
        setHgrow(middle, Priority.ALWAYS);
        VBox right = new VBox(time, Bits.faint(number));
        right.getStyleClass().add("task-right");
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(shape, middle, right);
    }

    void add(Node fact) {
        facts.getChildren().add(fact);
    }

    /** Says that, where there is something to say. */
    void add(String fact) {
        if (!fact.isEmpty()) {
            add(Bits.quiet(fact));
        }
    }
}
