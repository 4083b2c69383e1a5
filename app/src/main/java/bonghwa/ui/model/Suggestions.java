package bonghwa.ui.model;

import bonghwa.replica.line.Candidate;
import bonghwa.replica.line.Completion;
import java.util.List;

/**
 * The list of what could stand where somebody is typing; {@code chosen}: the one picked with the arrow keys, -1 for none.
 * {@code finished}: what is typed is a whole name already, so that Enter need not take anything.
 */
public record Suggestions(List<Candidate> all, int chosen, boolean finished) {

    public static final Suggestions NONE = new Suggestions(List.of(), -1, true);

    /** More than these are not looked through; one more letter finds sooner. */
    private static final int SHOWN = 8;

    public Suggestions {
        all = List.copyOf(all);
    }

    /** What the parser offers, with none chosen yet; a finished name that nothing else starts with needs no list. */
    static Suggestions of(Completion completion) {
        if (completion.finished() && completion.candidates().size() == 1) {
            return NONE;
        }
        int shown = Math.min(SHOWN, completion.candidates().size());
        return new Suggestions(completion.candidates().subList(0, shown), -1, completion.finished());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** With the next one chosen, or the one before; none stands between the last and the first. */
    Suggestions moved(int by) {
        int places = all.size() + 1;
        return new Suggestions(all, Math.floorMod(chosen + 1 + by, places) - 1, finished);
    }

    /** What Enter or Tab takes. */
    public Candidate taken() {
        return all.get(Math.max(0, chosen));
    }
}
