package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.replica.find.Query;
import bonghwa.ui.model.FindModel;
import bonghwa.ui.model.TimelineRow;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Tells rows what they say: their words, what is looked for in them, the editor or the history that stands open in them. */
final class RowTeller implements RowTalk {

    private final EntryWords words;
    private final HistoryWords history;
    private final FindModel find;
    private final Amending amending;
    private final Function<TimelineRow, @Nullable TimelineRow> before;
    private final Set<String> histories = new HashSet<>();
    private final Set<String> unfolded = new HashSet<>();

    /** {@code before}: the row that stands before another one. */
    RowTeller(
            EntryWords words,
            HistoryWords history,
            FindModel find,
            Amending amending,
            Function<TimelineRow, @Nullable TimelineRow> before) {
        this.before = before;
        this.words = words;
        this.history = history;
        this.find = find;
        this.amending = amending;
    }

    @Override
    public RowWords words(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Act act -> words.act(act);
            case TimelineRow.One one -> words.entry(one.entry(), !folded(one.entry()), again(one));
            case TimelineRow.Milestone milestone -> words.turn(milestone.turn());
            case TimelineRow.Day day -> throw new IllegalStateException("a day has no words of an entry: " + day);
        };
    }

    @Override
    public Query query() {
        return find.query().get();
    }

    @Override
    public boolean atHit(TimelineRow row) {
        @Nullable TimelineEntry hit = find.hit();
        return hit != null && hit.id().equals(row.id());
    }

    @Override
    public @Nullable Region more(TimelineRow row) {
        if (!(row instanceof TimelineRow.One one)) {
            return null;
        }
        @Nullable Region editor = amending.editor(one.entry().id());
        return editor != null
                ? editor
                : histories.contains(row.id()) ? new HistoryNode(history.lines(one.entry())) : null;
    }

    /** Whether the row before has the same author, of the same day. */
    private boolean again(TimelineRow.One row) {
        return before.apply(row) instanceof TimelineRow.One earlier
                && earlier.part() == row.part()
                && AuthorWords.same(earlier.entry(), row.entry());
    }

    /** Whether a long entry stands with its first line only; one that a search has led to does not. */
    private boolean folded(TimelineEntry entry) {
        @Nullable TimelineEntry hit = find.hit();
        return words.folds(entry)
                && !unfolded.contains(entry.id())
                && !(hit != null && hit.id().equals(entry.id()));
    }

    /** Opens a long entry, or folds it; false if it is so already, as every short one is. */
    boolean fold(TimelineEntry entry, boolean fold) {
        if (!words.folds(entry) || folded(entry) == fold) {
            return false;
        }
        return fold ? unfolded.remove(entry.id()) : unfolded.add(entry.id());
    }

    /** Opens the history of that entry, or closes it. */
    void toggleHistory(TimelineEntry entry) {
        if (!histories.remove(entry.id())) {
            histories.add(entry.id());
        }
    }

    /** Opens the history of that entry, or closes it; false if it is so already. */
    boolean history(TimelineEntry entry, boolean open) {
        return open ? histories.add(entry.id()) : histories.remove(entry.id());
    }
}
