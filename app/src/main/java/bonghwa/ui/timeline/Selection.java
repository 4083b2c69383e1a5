package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRow;
import bonghwa.ui.model.TimelineRows;
import org.jspecify.annotations.Nullable;

/** Which row is selected; it stays with its row whatever comes in around it. Days are passed over. */
final class Selection {

    private final TimelineModel model;
    private final RowColumn column;
    private @Nullable TimelineRow row;

    Selection(TimelineModel model, RowColumn column) {
        this.model = model;
        this.column = column;
    }

    @Nullable
    TimelineRow row() {
        return row;
    }

    /** The selected entry; null if nothing or an act is selected. */
    @Nullable
    TimelineEntry entry() {
        return row instanceof TimelineRow.One one ? one.entry() : null;
    }

    /** Selects that row and brings it into sight. */
    void to(TimelineRow next) {
        row = next;
        column.select(next.id());
        int at = model.rows().get().indexOf(next);
        if (at >= 0) {
            column.reveal(at);
        }
    }

    void none() {
        row = null;
        column.select(null);
    }

    void last() {
        to(model.rows().get().size() - 1, -1);
    }

    void first() {
        to(0, 1);
    }

    /** Goes so many rows down, or up. */
    void by(int rows) {
        TimelineRows all = model.rows().get();
        int at = row == null ? -1 : all.indexOf(row);
        if (at < 0) {
            last();
        } else {
            to(Math.clamp((long) at + rows, 0, all.size() - 1), rows < 0 ? -1 : 1);
        }
    }

    /** Goes a screen down, or up. */
    void page(int direction) {
        by(direction * Math.max(1, column.lastInSight() - column.firstInSight() - 1));
    }

    private void to(int index, int direction) {
        TimelineRows all = model.rows().get();
        int at = index;
        while (at >= 0 && at < all.size() && all.get(at) instanceof TimelineRow.Day) {
            at += direction;
        }
        if (at >= 0 && at < all.size()) {
            to(all.get(at));
        } else if (at < 0 && all.size() > 0) {
            column.toTop(0);
        }
    }

    /** Takes over what the selected row has become; it stays selected where it moved to, or is let go where it is gone. */
    void follow(TimelineRows all) {
        TimelineRow before = row;
        if (before == null) {
            return;
        }
        int at = all.indexOf(before);
        if (at < 0 && before instanceof TimelineRow.One one) {
            at = moved(all, one.entry());
        }
        row = at < 0 ? null : all.get(at);
        column.select(row == null ? null : row.id());
    }

    private int moved(TimelineRows all, TimelineEntry entry) {
        return model.current(entry).map(all::showing).orElse(-1);
    }
}
