package bonghwa.ui.task;

import bonghwa.ui.control.Css;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line below the header that says something for a while, with buttons behind it; it never takes the keyboard. */
abstract class QuietLine extends HBox {

    private final Label says = new Label();

    QuietLine(String id) {
        setId(id);
        getStyleClass().addAll("banner", Css.HAIRLINE_BOTTOM);
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        setHgrow(says, Priority.ALWAYS);
    }

    /** The words, and the buttons behind them; one that is not visible takes no room. */
    final void build(Button... buttons) {
        getChildren().setAll(says);
        for (Button each : buttons) {
            each.getStyleClass().add(Css.QUIET);
            each.setFocusTraversable(false);
            each.setMinWidth(USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
            getChildren().add(each);
        }
    }

    /** A sign before the words. */
    final void sign(Node sign) {
        getChildren().addFirst(sign);
    }

    final void say(String words) {
        says.setText(words);
    }
}
