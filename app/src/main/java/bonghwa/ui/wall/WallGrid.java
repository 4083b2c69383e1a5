package bonghwa.ui.wall;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** Places in a grid: whoever stands in the right one already is left alone, for each place that is given lays out the grid anew. */
final class WallGrid {

    private WallGrid() {}

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
