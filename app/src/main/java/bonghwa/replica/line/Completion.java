package bonghwa.replica.line;

import bonghwa.domain.Language;
import java.util.List;

/**
 * What the word before the caret may become: names by any of their names, their initials, the wrong keyboard mode, one letter off, or with
 * the last syllable still being composed. Finished: what stands before the caret is understood as it is, so Enter need not choose.
 */
public record Completion(List<Candidate> candidates, boolean finished) {

    /** No more than this are offered at once. */
    public static final int MOST = 20;

    public Completion {
        candidates = List.copyOf(candidates);
    }

    /** What may stand at that caret (an offset in the line); the language is that of names where nothing was typed of them yet. */
    public static Completion at(String line, int caret, Vocabulary vocabulary, Situation situation, Language language) {
        String before = line.substring(0, Math.clamp(caret, 0, line.length()));
        int end = before.stripTrailing().length();
        boolean finished = EntryLine.parse(before, vocabulary, situation).chips().stream()
                .anyMatch(chip -> chip.solid() && chip.end() == end);
        Draft draft = new Draft(Typed.of(before), vocabulary, situation);
        return new Completion(new Search(draft, language).candidates(), finished);
    }
}
