package bonghwa.ui.model;

import java.util.List;

/**
 * The list of what could stand where somebody is typing; {@code chosen}: the one picked with the arrow keys, -1 for none.
 * {@code finished}: what is typed is a whole name already, so that Enter need not take anything.
 */
public record Suggestions(List<Suggestion> all, int chosen, boolean finished) {

    public static final Suggestions NONE = new Suggestions(List.of(), -1, true);

    public Suggestions {
        all = List.copyOf(all);
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
    Suggestion taken() {
        return all.get(Math.max(0, chosen));
    }
}
