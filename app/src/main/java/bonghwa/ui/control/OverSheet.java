package bonghwa.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A strip along the top of the window, over the veil, for as long as a sheet is open. */
final class OverSheet extends VBox {

    OverSheet(Node node, ObservableValue<Boolean> open) {
        super(node);
        getStyleClass().add("sheet-above");
        setMaxHeight(USE_PREF_SIZE);
        visibleProperty().bind(open);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
    }
}
