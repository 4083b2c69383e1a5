package bonghwa.ui.timeline;

import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRow;
import bonghwa.ui.model.TimelineRows;
import org.jspecify.annotations.Nullable;

/** How the keyboard moves the selection: by rows and screens, to the ends; {@code extend}: with all that lies between. */
final class Moves {

    private final TimelineModel model;
    private final RowColumn column;
    private final Selection selection;

    Moves(TimelineModel model, RowColumn column, Selection selection) {
        this.model = model;
        this.column = column;
        this.selection = selection;
    }

    void last(boolean extend) {
        to(model.rows().get().size() - 1, -1, extend);
    }

    void first(boolean extend) {
        to(0, 1, extend);
    }

    /** Goes so many rows down, or up. */
    void by(int rows, boolean extend) {
        TimelineRows all = model.rows().get();
        @Nullable TimelineRow row = selection.row();
        int at = row == null ? -1 : all.indexOf(row);
        if (at < 0) {
            last(false);
        } else {
            to(Math.clamp((long) at + rows, 0, all.size() - 1), rows < 0 ? -1 : 1, extend);
        }
    }

    /** Goes a screen down, or up. */
    void page(int direction, boolean extend) {
        by(direction * Math.max(1, column.lastInSight() - column.firstInSight() - 1), extend);
    }

    private void to(int index, int direction, boolean extend) {
        TimelineRows all = model.rows().get();
        int at = index;
        while (at >= 0 && at < all.size() && !all.get(at).selectable()) {
            at += direction;
        }
        if (at >= 0 && at < all.size()) {
            TimelineRow next = all.get(at);
            if (extend) {
                selection.through(next);
            } else {
                selection.to(next);
            }
        } else if (at < 0 && all.size() > 0) {
            column.toTop(0);
        }
    }
}
