package bonghwa.ui.task;

import bonghwa.domain.TimelineEntry;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TaskRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The rows, with their keys. The selection stays at its entry while the rows change, and skips titles. */
final class TaskList extends ListView<TaskRow> {

    private final ItemWords words;
    private final TasksView view;
    private final Label nothing = new Label();

    TaskList(ItemWords words, TasksView view) {
        this.words = words;
        this.view = view;
        setId("task-list");
        getStyleClass().addAll("task-list");
        setCellFactory(_ -> new TaskCell(words));
        nothing.getStyleClass().add(Css.MUTED);
        setPlaceholder(nothing);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(this::clicked);
    }

    void fill(List<TaskRow> rows) {
        @Nullable TaskRow was = row();
        int at = getSelectionModel().getSelectedIndex();
        nothing.setText(words.text("asks.empty"));
        getItems().setAll(rows);
        if (was == null || !select(was.id())) {
            getSelectionModel().clearSelection();
            stepFrom(Math.clamp(at - 1, -1, Math.max(-1, rows.size() - 2)), 1);
        }
        refresh();
    }

    private @Nullable TaskRow row() {
        return getSelectionModel().getSelectedItem();
    }

    void select(TimelineEntry entry) {
        select(entry.id());
    }

    private boolean select(String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                to(i);
                return true;
            }
        }
        return false;
    }

    private void to(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
    }

    private void stepFrom(int from, int by) {
        for (int i = from + by; i >= 0 && i < getItems().size(); i += by) {
            if (getItems().get(i).entry() != null || getItems().get(i) instanceof TaskRow.Finished) {
                to(i);
                scrollTo(Math.max(0, i - 4));
                return;
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && (move(event.getCode()) || act(event.getCode()))) {
            event.consume();
        }
    }

    private boolean move(KeyCode code) {
        int at = getSelectionModel().getSelectedIndex();
        switch (code) {
            case UP, KP_UP -> stepFrom(at, -1);
            case DOWN, KP_DOWN -> stepFrom(at, 1);
            case HOME -> stepFrom(-1, 1);
            case END -> stepFrom(getItems().size(), -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyCode code) {
        @Nullable TaskRow row = row();
        if (row == null) {
            return false;
        }
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            view.open(row);
            return true;
        }
        @Nullable TimelineEntry entry = row.entry();
        return entry != null && act(code, entry);
    }

    private boolean act(KeyCode code, TimelineEntry entry) {
        switch (code) {
            case O -> view.owner(entry);
            case D -> view.due(entry);
            case W -> view.waits(entry);
            case G, RIGHT -> view.go(entry);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void clicked(MouseEvent event) {
        @Nullable TaskRow row = row();
        if (row instanceof TaskRow.Finished || (row != null && event.getClickCount() == 2)) {
            view.open(row);
        }
    }
}
