package bonghwa.ui.model;

import bonghwa.replica.line.Chip;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Problem;
import bonghwa.replica.line.Replacement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The entry line at one moment, and what keys can do with it. The caret is an index into the line. */
record LineState(String line, int caret, Parsed parsed, Suggestions suggestions) {

    /** What is wrong and worth saying: not that nothing is there yet, and not a name that is just being typed. */
    List<Problem> problems() {
        boolean typing = !suggestions.isEmpty();
        return parsed.problems().stream()
                .filter(p -> !p.key().equals(Problem.NOTHING) && !(typing && p.start() <= caret && caret <= p.end()))
                .toList();
    }

    /** What Tab takes: the correction of an error, else what only looks like something, else what a chip offers. */
    Optional<Replacement> offered() {
        return instead(0)
                .or(() -> tab(parsed.chips().stream().filter(c -> !c.solid()).toList()))
                .or(() -> tab(parsed.chips()));
    }

    /** What could stand in place of what is wrong, the first one being 0. */
    Optional<Replacement> instead(int choice) {
        return problems().stream()
                .filter(p -> !p.offers().isEmpty())
                .findFirst()
                .flatMap(p -> p.offers().stream().skip(choice).findFirst());
    }

    private static Optional<Replacement> tab(List<Chip> chips) {
        return chips.stream().map(Chip::tab).filter(Objects::nonNull).findFirst();
    }

    /** The chip at the caret, if it is one that is recorded. */
    Optional<Chip> recordedAtCaret() {
        return parsed.chips().stream()
                .filter(c -> c.solid() && c.start() <= caret && caret <= c.end() && c.end() > c.start())
                .findFirst();
    }

    /** Whether a digit answers the question of scope: nothing has been typed behind the state yet. */
    boolean answerable() {
        int end = parsed.chips().stream().mapToInt(Chip::end).max().orElse(0);
        return parsed.question() != null && caret == line.length() && end == caret;
    }
}
