package bonghwa.exchange;

import bonghwa.domain.Target;
import java.util.Optional;

/** References to a service or a function, as {@code service} or {@code service/function}. */
final class TargetNames {

    private TargetNames() {}

    /** The target, and a note that it must exist; a problem if the word cannot name one. */
    static Optional<Target> parse(Reading reading, Word word) {
        String text = word.text();
        int slash = text.indexOf('/');
        if (text.contains(":")
                || text.contains("*")
                || slash == 0
                || slash == text.length() - 1
                || slash != text.lastIndexOf('/')) {
            reading.problem(word.line(), "file.problem.not-target", text);
            return Optional.empty();
        }
        reading.ids().referToTarget(text, word.line());
        return Optional.of(Target.parse(text));
    }
}
