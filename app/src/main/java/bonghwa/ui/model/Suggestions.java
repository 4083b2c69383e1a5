package bonghwa.ui.model;

import bonghwa.domain.Kind;
import bonghwa.replica.line.Candidate;
import bonghwa.replica.line.Completion;
import bonghwa.replica.line.Meaning;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of what could stand where somebody is typing; {@code chosen}: the one picked with the arrow keys, -1 for none.
 * {@code finished}: what is typed is a whole name already, so that Enter need not take anything; {@code more}: so many are not shown.
 */
public record Suggestions(List<Candidate> all, int chosen, boolean finished, int more) {

    public static final Suggestions NONE = new Suggestions(List.of(), -1, true, 0);

    /** More than these are not looked through; one more letter finds sooner. */
    private static final int SHOWN = 8;

    /** All kinds are shown: nobody can type the first letter of one that they have never seen. What the crew needs most comes first. */
    private static final List<Kind> KINDS = List.of(Kind.TASK, Kind.ASK, Kind.BLOCKER, Kind.DECISION);

    public Suggestions {
        all = List.copyOf(all);
    }

    /** What the parser offers, with none chosen yet; a finished name that nothing else starts with needs no list. */
    static Suggestions of(Completion completion) {
        if (completion.finished() && completion.candidates().size() == 1) {
            return NONE;
        }
        List<Candidate> all = completion.candidates();
        if (all.size() == Kind.values().length && all.stream().allMatch(c -> kind(c) != null)) {
            return new Suggestions(kinds(all), -1, completion.finished(), 0);
        }
        int shown = Math.min(SHOWN, all.size());
        return new Suggestions(all.subList(0, shown), -1, completion.finished(), all.size() - shown);
    }

    private static List<Candidate> kinds(List<Candidate> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(c -> Math.floorMod(KINDS.indexOf(kind(c)), all.size() + 1)))
                .toList();
    }

    private static @Nullable Kind kind(Candidate candidate) {
        return candidate.meaning() instanceof Meaning.OfKind(Kind kind) ? kind : null;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** With the next one chosen, or the one before; none stands between the last and the first. */
    Suggestions moved(int by) {
        int places = all.size() + 1;
        return new Suggestions(all, Math.floorMod(chosen + 1 + by, places) - 1, finished, more);
    }

    /** What Enter or Tab takes. */
    public Candidate taken() {
        return all.get(Math.max(0, chosen));
    }
}
