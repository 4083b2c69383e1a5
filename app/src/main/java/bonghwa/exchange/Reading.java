package bonghwa.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is found wrong while one file is read. Strict: a field that nobody knows is wrong too; it is mostly a misspelt one. */
final class Reading {

    private final boolean strict;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Ids ids = new Ids(this);

    Reading(boolean strict) {
        this.strict = strict;
    }

    boolean strict() {
        return strict;
    }

    Ids ids() {
        return ids;
    }

    void problem(int line, String key, String... arguments) {
        problems.add(FileProblem.listing(line, key, arguments));
    }

    /** In the order of the lines. */
    List<FileProblem> problems() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(FileProblem::line))
                .toList();
    }
}
