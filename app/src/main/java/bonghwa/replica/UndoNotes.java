package bonghwa.replica;

import bonghwa.op.Fold;
import bonghwa.store.UndoneFile;
import bonghwa.store.UndoneFile.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * Remembers what was undone at this desk: it can be done again as long as nothing new was done, and neither it nor what took it back
 * is undone once more. Kept beside the journal. Safe from any thread.
 */
public final class UndoNotes {

    /** Keeps what is noted. */
    interface Keeping {
        void keep(UndoneFile.Content content) throws IOException;
    }

    private static final int MOST = 1000;

    /** Room for what one import brought, and what took it back. */
    private static final int MOST_SPENT = 400_000;

    private final Keeping keeping;
    private final SequencedSet<String> spent;
    private final List<Step> undone;
    private final List<Step> again;
    private int open;
    private final SequencedMap<String, Act> seen = new LinkedHashMap<>();
    private boolean sure;

    private UndoNotes(UndoneFile.Content content, Keeping keeping, boolean sure) {
        this.spent = new LinkedHashSet<>(content.spent());
        this.undone = new ArrayList<>(content.undone());
        this.open = content.open();
        this.again = new ArrayList<>(content.again());
        this.keeping = keeping;
        this.sure = sure;
    }

    /** Notes that are forgotten with the program. */
    static UndoNotes unkept() {
        return new UndoNotes(UndoneFile.Content.NOTHING, _ -> {}, true);
    }

    /** The notes of that store, with what it noted before. */
    public static UndoNotes of(OpenStore store) throws IOException {
        UndoneFile file = new UndoneFile(store.disk(), store.folder());
        UndoNotes notes = new UndoNotes(file.read(), file::write, false);
        store.whenRedacted(notes::forget);
        return notes;
    }

    /** Words were taken out of the record: what is remembered of acts is asked of the room from now on. */
    synchronized void forget() {
        seen.clear();
    }

    /** Something new was done: what was undone before it stays undone. */
    synchronized void did() {
        open = 0;
        sure = true;
    }

    /** Whether something may have been done, by a program that ended, since these notes were kept. */
    synchronized boolean unsure() {
        return !sure;
    }

    /** Nothing new was done since these notes were kept. */
    synchronized void settled() {
        sure = true;
    }

    /** Whether that record was undone, or undid something. */
    synchronized boolean spent(String record) {
        return spent.contains(record);
    }

    /** Whether that record undid something, was undone, or did something again. */
    synchronized boolean known(String record) {
        return spent.contains(record) || again.stream().anyMatch(s -> s.by().contains(record));
    }

    /** What was undone last and can be done again. */
    synchronized Optional<Step> last() {
        return open < 1 || undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /** What was undone, by a record of the deed or of what took it back. */
    synchronized Optional<Step> undone(String record) {
        return undone.reversed().stream()
                .filter(s -> s.deed().contains(record) || s.by().contains(record))
                .findFirst();
    }

    /** The deed that those records did again; they themselves if they did nothing again. */
    synchronized List<String> deed(List<String> records) {
        return again.stream()
                .filter(s -> s.by().equals(records))
                .map(Step::deed)
                .findFirst()
                .orElse(records);
    }

    /** Those acts were undone by others. */
    synchronized void undid(List<Act> acts, List<Act> by) {
        List<String> records = ids(acts);
        undone.add(new Step(deed(records), ids(by)));
        open++;
        again.removeIf(s -> s.by().equals(records));
        spend(records);
        spend(ids(by));
        remember(acts);
        remember(by);
        keep();
    }

    /** What was undone was done again by those acts; they can be undone in turn. */
    synchronized void redid(Step step, List<Act> by) {
        if (undone.remove(step) && open > 0) {
            open--;
        }
        again.add(new Step(step.deed(), ids(by)));
        remember(by);
        keep();
    }

    /** The acts of those records: remembered, else found in the room. */
    synchronized List<Act> acts(Fold fold, List<String> records) {
        return seen.keySet().containsAll(records)
                ? records.stream()
                        .map(id -> Objects.requireNonNull(seen.get(id)))
                        .toList()
                : Acts.of(fold, records);
    }

    static List<String> ids(List<Act> acts) {
        return acts.stream().map(Act::id).toList();
    }

    private void remember(List<Act> acts) {
        acts.forEach(a -> seen.putLast(a.id(), a));
        while (seen.size() > MOST) {
            seen.pollFirstEntry();
        }
    }

    private void spend(Collection<String> records) {
        spent.addAll(records);
        while (spent.size() > MOST_SPENT) {
            spent.removeFirst();
        }
    }

    private void keep() {
        trim(undone);
        trim(again);
        try {
            keeping.keep(new UndoneFile.Content(List.copyOf(spent), undone, open, again));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void trim(List<Step> steps) {
        while (steps.size() > MOST) {
            steps.removeFirst();
        }
    }
}
