package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Copied;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to the selected row; where nothing is selected, nothing happens. */
final class RowActs {

    private final TimelineModel model;
    private final Phrases phrases;
    private final RowColumn column;
    private final Selection selection;
    private final Amending amending;
    private final RowTeller teller;
    private final BulkBar bulk;

    RowActs(
            TimelineModel model,
            Phrases phrases,
            RowColumn column,
            Selection selection,
            Amending amending,
            RowTeller teller,
            BulkBar bulk) {
        this.model = model;
        this.phrases = phrases;
        this.column = column;
        this.selection = selection;
        this.amending = amending;
        this.teller = teller;
        this.bulk = bulk;
    }

    private boolean several() {
        return selection.chosen().get().several();
    }

    /** Opens what is folded: an act into its states, a long entry into its lines; else amends. */
    void enter() {
        @Nullable TimelineEntry entry = selection.entry();
        if (!several() && entry != null && teller.fold(entry, false)) {
            column.redraw();
        } else {
            amend();
        }
    }

    /** Opens the entry to be amended in its place; an act of many states opens into them; of several, the bar over the timeline. */
    void amend() {
        if (several()) {
            bulk.enter();
        } else if (selection.row() instanceof TimelineRow.Act act) {
            model.toggle(act);
        } else if (selection.entry() != null) {
            amending.amend(selection.entry());
        }
    }

    void strike() {
        if (several()) {
            bulk.strike();
        } else if (selection.entry() != null) {
            amending.strike(selection.entry());
        }
    }

    /** Begins to take out of the record what the selected entry says. */
    void redact() {
        if (selection.row() != null) {
            amending.redact(Optional.ofNullable(selection.entry()).filter(_ -> !several()));
        }
    }

    void pin() {
        if (several()) {
            bulk.pin();
        } else if (selection.entry() != null) {
            amending.pin(selection.entry());
        }
    }

    void history() {
        @Nullable TimelineEntry entry = selection.entry();
        if (entry != null) {
            teller.toggleHistory(entry);
            column.redraw();
        }
    }

    /** Opens the selected act or the history of the selected entry, or closes it. */
    void toggle() {
        if (selection.row() instanceof TimelineRow.Act act) {
            model.toggle(act);
        } else {
            history();
        }
    }

    /** Opens it, or closes it, where it is not so already. */
    void open(boolean open) {
        @Nullable TimelineEntry entry = selection.entry();
        if (selection.row() instanceof TimelineRow.Act act && act.open() != open) {
            model.toggle(act);
        } else if (entry != null && turn(entry, open)) {
            column.redraw();
        }
    }

    /** To the right first the lines and then the history, to the left the other way round. */
    private boolean turn(TimelineEntry entry, boolean open) {
        return open
                ? teller.fold(entry, false) || teller.history(entry, true)
                : teller.history(entry, false) || teller.fold(entry, true);
    }

    /** Puts the selected row on the clipboard, as words. */
    void copy() {
        @Nullable TimelineRow row = selection.row();
        if (row != null) {
            Copied.words(teller.words(row).spoken(phrases));
        }
    }
}
