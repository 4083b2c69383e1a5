package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.BoardRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** What does not stand as a tile: a line each, in columns that are read downwards. */
final class WallList extends GridPane {

    /** Smaller than this it could not be read at six metres. */
    private static final double SMALLEST = 0.87;

    WallList(List<BoardRow> rows, int columns, WallWords words, WallKept kept) {
        getStyleClass().add("wall-list");
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(equal);
        }
        int high = (rows.size() + columns - 1) / Math.max(1, columns);
        for (int row = 0; row < high; row++) {
            RowConstraints equal = new RowConstraints();
            equal.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(equal);
        }
        for (int i = 0; i < rows.size(); i++) {
            BoardRow row = rows.get(i);
            HBox line = kept.node(
                    new WallKey(
                            row.service().service().id(),
                            words.name(row),
                            row.state(),
                            words.count(row) + words.state(row)),
                    HBox.class,
                    () -> line(row, words));
            add(kept.moved(line, row), i / high, i % high);
        }
    }

    private static HBox line(BoardRow row, WallWords words) {
        WallName name = new WallName(words.name(row), SMALLEST, SMALLEST);
        HBox.setHgrow(name, Priority.ALWAYS);
        StateWord state = new StateWord(words.phrases(), row.state());
        state.setMinWidth(USE_PREF_SIZE);
        Label count = new Label(words.count(row));
        count.getStyleClass().addAll(Css.MUTED, "wall-count");
        if (row.normal()) {
            name.label().getStyleClass().add(Css.MUTED);
        }
        HBox line = new HBox(new StateShape(row.state(), Shape.Size.NORMAL), name, state, count);
        line.getStyleClass().add("wall-line");
        return line;
    }
}
