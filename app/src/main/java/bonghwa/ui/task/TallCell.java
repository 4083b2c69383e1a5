package bonghwa.ui.task;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell as high as its words are at the width of its list, where they wrap instead of being cut. */
abstract class TallCell<T> extends ListCell<T> {

    TallCell() {
        getStyleClass().add("task-cell");
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return getGraphic() instanceof Region row
                ? snappedTopInset() + row.prefHeight(width < 0 ? -1 : width - sides) + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
