package bonghwa.ui.wall;

import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** The tiles of what is broken, the worst first, read line by line; all of one size. */
final class WallTiles extends GridPane {

    WallTiles(List<BoardRow> rows, int columns, WallPage page, WallWords words) {
        getStyleClass().add("wall-tiles");
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(equal);
        }
        for (int row = 0; row * columns < rows.size(); row++) {
            RowConstraints equal = new RowConstraints();
            equal.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(equal);
        }
        for (int i = 0; i < rows.size(); i++) {
            add(new WallTile(rows.get(i), page, words), i % columns, i / columns);
        }
    }
}
