package bonghwa.ui.board;

import bonghwa.domain.Target;
import bonghwa.ui.model.BoardRow;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** A list of board rows that keeps place and selection while its rows change, and shares the selection with everybody. */
final class RowList extends ListView<BoardRow> {

    private final ObjectProperty<@Nullable Target> selected;
    private final IntegerProperty renewed = new SimpleIntegerProperty(this, "renewed");
    private boolean filling;
    private boolean choosing;

    RowList(RowWords words, ObjectProperty<@Nullable Target> selected) {
        this.selected = selected;
        getStyleClass().add("board-list");
        setCellFactory(_ -> {
            BoardCell cell = new BoardCell(words);
            renewed.subscribe(_ -> cell.again());
            return cell;
        });
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    private void chosen(@Nullable BoardRow row) {
        if (!filling && row != null) {
            // The list is in the middle of selecting: it must not be told to select what it selects.
            choosing = true;
            selected.set(row.target());
            choosing = false;
        }
    }

    /** Shows these rows. Where they are the same ones in the same order, only those that say something new change. */
    void fill(List<BoardRow> rows) {
        filling = true;
        if (sameOrder(rows)) {
            for (int i = 0; i < rows.size(); i++) {
                if (!getItems().get(i).equals(rows.get(i))) {
                    getItems().set(i, rows.get(i));
                }
            }
        } else {
            getItems().setAll(rows);
        }
        filling = false;
        select(selected.get());
    }

    private boolean sameOrder(List<BoardRow> rows) {
        if (rows.size() != getItems().size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).target().equals(getItems().get(i).target())) {
                return false;
            }
        }
        return true;
    }

    /** Selects the row of that target and brings it into view; no row where it has none. */
    void select(@Nullable Target target) {
        if (choosing) {
            return;
        }
        filling = true;
        int index = -1;
        for (int i = 0; i < getItems().size() && index < 0; i++) {
            index = Objects.equals(getItems().get(i).target(), target) ? i : -1;
        }
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 3));
        }
        filling = false;
    }

    /** The selected row, if there is one. */
    @Nullable
    BoardRow selectedRow() {
        return getSelectionModel().getSelectedItem();
    }

    /** Says everything anew, as after another minute or in another language. */
    void renew() {
        renewed.set(renewed.get() + 1);
    }
}
