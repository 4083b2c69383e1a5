package bonghwa.ui.timeline;

import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** What the mouse does to the rows: selects one, with Shift a stretch, with Ctrl one more; opens acts; amends by a double click. */
final class RowMouse {

    private final TimelineModel model;
    private final RowColumn column;
    private final Selection selection;
    private final Amending amending;
    private final RowActs acts;

    RowMouse(TimelineModel model, RowColumn column, Selection selection, Amending amending, RowActs acts) {
        this.model = model;
        this.column = column;
        this.selection = selection;
        this.amending = amending;
        this.acts = acts;
    }

    void install() {
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        @Nullable RowNode node = column.at(event.getY());
        if (event.getButton() != MouseButton.PRIMARY || node == null || amending.at(node.row())) {
            return;
        }
        column.requestFocus();
        @Nullable TimelineRow row = node.row();
        if (row == null || !row.selectable()) {
            return;
        }
        if (event.isShiftDown()) {
            selection.through(row);
        } else if (event.isShortcutDown()) {
            selection.toggle(row);
        } else {
            selection.to(row);
            open(row, event.getClickCount());
        }
    }

    private void open(TimelineRow row, int clicks) {
        if (row instanceof TimelineRow.Act act) {
            model.toggle(act);
        } else if (clicks == 2) {
            acts.enter();
        }
    }
}
