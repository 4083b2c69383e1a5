package bonghwa.ui.board;

import bonghwa.ui.model.BoardRow;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A cell of the board; its two kinds of row are made once and filled again. */
final class BoardCell extends ListCell<BoardRow> {

    private static final PseudoClass LAST_PINNED = PseudoClass.getPseudoClass("last-pinned");

    private final RowWords words;
    private @Nullable LargeRow large;
    private @Nullable LineRow line;

    BoardCell(RowWords words) {
        this.words = words;
        getStyleClass().add("board-cell");
        // Without it a cell would be as wide as its longest name, and scroll sideways instead of wrapping.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BoardRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(LAST_PINNED, false);
            return;
        }
        Node shown = row.pinned() ? large(row) : line(row);
        if (getGraphic() != shown) {
            setGraphic(shown);
        }
        setAccessibleText(words.spoken(row));
        boolean more = getIndex() + 1 < getListView().getItems().size();
        pseudoClassStateChanged(
                LAST_PINNED,
                row.pinned()
                        && more
                        && !getListView().getItems().get(getIndex() + 1).pinned());
    }

    /** Says its row anew: the list itself only tells of rows that are others. */
    void again() {
        updateItem(getItem(), isEmpty());
    }

    /** As high as its row is at that width, where names wrap instead of being cut. */
    @Override
    protected double computePrefHeight(double width) {
        Node row = getGraphic();
        double sides = snappedLeftInset() + snappedRightInset();
        return row == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + row.prefHeight(width < 0 ? -1 : width - sides) + snappedBottomInset();
    }

    private Node large(BoardRow row) {
        if (large == null) {
            large = new LargeRow(words);
        }
        large.show(row, words.key(getIndex()));
        return large;
    }

    private Node line(BoardRow row) {
        if (line == null) {
            line = new LineRow(words);
        }
        line.show(row, words.key(getIndex()));
        return line;
    }
}
