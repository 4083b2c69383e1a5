package bonghwa.ui.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The keys of a column of rows: up and down move, Enter opens and closes, Ctrl+C copies a number, Delete ends a duty. */
final class RowKeys {

    private final KeyCombination copy = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** What a key does with the row of that place. */
    interface Rows {

        void open(int row, boolean wanted);

        boolean isOpen(int row);

        void copy(int row);

        void end(int row);
    }

    private final Pane column;
    private final Rows rows;

    RowKeys(Pane column, Rows rows) {
        this.column = column;
        this.rows = rows;
    }

    void install() {
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        int row = row(event.getTarget());
        if (row >= 0 && handled(event, row)) {
            event.consume();
        }
    }

    private int row(Object target) {
        return target instanceof Node node ? column.getChildren().indexOf(node) : -1;
    }

    private boolean handled(KeyEvent event, int row) {
        if (copy.match(event)) {
            rows.copy(row);
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> focus(row - 1);
            case DOWN -> focus(row + 1);
            case RIGHT -> rows.open(row, true);
            case LEFT -> rows.open(row, false);
            case ENTER, SPACE -> rows.open(row, !rows.isOpen(row));
            case DELETE -> rows.end(row);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus(int row) {
        List<Node> all = column.getChildren();
        all.get(Math.clamp(row, 0, all.size() - 1)).requestFocus();
    }
}
