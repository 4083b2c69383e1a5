package bonghwa.ui.wall;

import java.util.Collections;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** A grid of equal places: whoever stands in the right one already is left alone, for each place that is given lays out the grid anew. */
final class WallGrid {

    private WallGrid() {}

    /** Gives it so many columns of one width, and so many rows of one height. */
    static void divide(GridPane grid, int columns, int rows) {
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(100.0 / columns);
        grid.getColumnConstraints().setAll(Collections.nCopies(columns, wide));
        RowConstraints high = new RowConstraints();
        high.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().setAll(Collections.nCopies(rows, high));
    }

    /** Puts it there, over so many columns. */
    static void put(Node node, int column, int row, int span) {
        if (!is(GridPane.getColumnIndex(node), column)
                || !is(GridPane.getRowIndex(node), row)
                || !is(GridPane.getColumnSpan(node), span)) {
            GridPane.setConstraints(node, column, row, span, 1);
        }
    }

    private static boolean is(@Nullable Integer has, int wanted) {
        return has != null && has == wanted;
    }
}
