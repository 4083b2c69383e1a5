package bonghwa.replica.line;

import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found in a line so far: the stretches that are taken, chips and problems. Places are those of {@link Typed}. */
final class Draft {

    /** How a stretch that was taken appears in the text. */
    enum Use {
        /** Never: a time, a state, a kind. */
        HEAD,
        /** The backslash before a word that is plain text. */
        ESCAPE,
        /** The target: not where it stands before or behind the text, as words inside it. */
        TARGET,
        /** A link, tag or person: not behind the text, as words inside and before it. */
        MENTION,
        /** Part of a sentence, by its particle: as words, but for its sign. */
        WORDS
    }

    record Part(int start, int end, Use use) {}

    final Typed typed;
    final Vocabulary vocabulary;
    final Situation situation;
    final Moments moments;
    final Nearest nearest;
    final boolean korean;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable List<Part> sorted;
    private final List<Chip> chips = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Draft(Typed typed, Vocabulary vocabulary, Situation situation) {
        this.typed = typed;
        this.vocabulary = vocabulary;
        this.situation = situation;
        this.moments = new Moments(situation);
        this.nearest = new Nearest(vocabulary);
        this.korean =
                typed.plain.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    void take(int start, int end, Use use) {
        parts.add(new Part(start, end, use));
        sorted = null;
    }

    void solid(int start, int end, Meaning meaning) {
        solid(start, end, meaning, null);
    }

    void solid(int start, int end, Meaning meaning, @Nullable Replacement other) {
        chips.add(new Chip(typed.offset(start), typed.offset(end), meaning, true, other));
    }

    void dashed(int start, int end, Meaning meaning, String tab) {
        chips.add(new Chip(typed.offset(start), typed.offset(end), meaning, false, replacement(start, end, tab)));
    }

    Replacement replacement(int start, int end, String text) {
        return new Replacement(typed.offset(start), typed.offset(end), text);
    }

    /** Something is wrong with that stretch, which is the message's first argument; the texts could stand in its place. */
    void problem(int start, int end, String key, List<String> offers) {
        problem(start, end, key, List.of(typed.shown(start, end)), offers);
    }

    void problem(int start, int end, String key, List<String> arguments, List<String> offers) {
        problems.add(new Problem(
                typed.offset(start),
                typed.offset(end),
                key,
                arguments,
                offers.stream().map(text -> replacement(start, end, text)).toList()));
    }

    /** What to put in this line to mean that target. */
    String written(Target target) {
        return vocabulary.wording().of(target, korean);
    }

    boolean taken(int at) {
        return parts.stream().anyMatch(p -> p.start() <= at && at < p.end());
    }

    /** The first place from there on that is not taken. */
    int untaken(int from) {
        int at = from;
        for (Part part : parts()) {
            at = part.start() <= at && at < part.end() ? part.end() : at;
        }
        return at;
    }

    List<Part> parts() {
        List<Part> known = sorted;
        if (known == null) {
            known = parts.stream().sorted(Comparator.comparingInt(Part::start)).toList();
            sorted = known;
        }
        return known;
    }

    List<Chip> chips() {
        return chips.stream().sorted(Comparator.comparingInt(Chip::start)).toList();
    }

    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::start)).toList();
    }

    boolean hasDashed() {
        return chips.stream().anyMatch(chip -> !chip.solid());
    }

    boolean wrong() {
        return !problems.isEmpty();
    }
}
