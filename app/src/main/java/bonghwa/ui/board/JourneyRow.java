package bonghwa.ui.board;

import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One journey, or several that are one line: the state, the name with its verdict, and below it what it waits for. */
final class JourneyRow extends HBox {

    /** {@code detail} is empty where there is nothing to wait for. */
    JourneyRow(State state, String name, String verdict, String detail) {
        getStyleClass().add("side-row");
        Label what = new Label(name);
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        setHgrow(what, Priority.ALWAYS);
        Label answer = new Label(verdict);
        answer.setMinWidth(USE_PREF_SIZE);
        answer.getStyleClass().add(Css.MUTED);
        HBox head = new HBox(what, answer);
        head.getStyleClass().add("side-line");
        Label why = new Label(detail);
        why.setWrapText(true);
        why.getStyleClass().add(Css.SECONDARY);
        VBox text = detail.isEmpty() ? new VBox(head) : new VBox(head, why);
        setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new StateShape(state, Shape.Size.NORMAL), text);
    }
}
