package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRow;
import bonghwa.ui.model.TimelineRows;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which row is selected, and which others with it; they stay with their rows whatever comes in around them. Days are passed over.
 * The one that moves by the arrows is the row; several are chosen by Shift, Ctrl and the mouse.
 */
final class Selection {

    private final TimelineModel model;
    private final RowColumn column;
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", Chosen.NONE);
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

    /** All that are selected, for who shows how many. */
    ReadOnlyObjectProperty<Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** All selected entries as they stand, in the order of the timeline; those of a selected act too, each once. */
    List<TimelineEntry> entries() {
        return chosen.get().entries(model.rows().get());
    }

    /** Selects that row alone and brings it into sight. */
    void to(TimelineRow next) {
        choose(next, Chosen.of(next));
    }

    /** Selects all rows between where the choice began and that one. */
    void through(TimelineRow next) {
        choose(next, chosen.get().through(next, model.rows().get()));
    }

    /** Adds that row to the choice, or takes it out. */
    void toggle(TimelineRow next) {
        choose(next, chosen.get().toggled(next));
    }

    /** Selects everything that the filter shows. */
    void all() {
        TimelineRow now = row;
        choose(now, Chosen.all(model.rows().get()));
    }

    private void choose(@Nullable TimelineRow next, Chosen now) {
        row = next;
        chosen.set(now);
        show();
        int at = next == null ? -1 : model.rows().get().indexOf(next);
        if (at >= 0) {
            column.reveal(at);
        }
    }

    private void show() {
        column.select(chosen.get().ids(), row == null ? null : row.id());
    }

    void none() {
        row = null;
        chosen.set(Chosen.NONE);
        show();
    }

    /** Lets go of all but the row that moves; false if that was all. */
    boolean single() {
        TimelineRow now = row;
        boolean several = chosen.get().several();
        if (several && now != null) {
            to(now);
        } else if (several) {
            none();
        }
        return several;
    }

    /** Takes over what the selected rows have become; they stay selected where they moved to, or are let go where they are gone. */
    void follow(TimelineRows all) {
        if (row == null && chosen.get().ids().isEmpty()) {
            return;
        }
        UnaryOperator<@Nullable TimelineRow> now = before -> before == null ? null : now(all, before);
        row = now.apply(row);
        chosen.set(chosen.get().following(all, now));
        show();
    }

    private @Nullable TimelineRow now(TimelineRows all, TimelineRow before) {
        int at = all.indexOf(before);
        if (at < 0 && before instanceof TimelineRow.One one) {
            at = model.current(one.entry()).map(all::showing).orElse(-1);
        }
        return at < 0 ? null : all.get(at);
    }
}
