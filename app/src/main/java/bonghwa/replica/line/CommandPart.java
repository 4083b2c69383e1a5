package bonghwa.replica.line;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code !정정 K214}, {@code !취소 214} or {@code !해소 K9} at the very start: the line changes that entry instead of writing one.
 * Where two have one number, {@code K214:ab12} says which.
 */
record CommandPart(String number, EntryVerb verb, int end) {

    private static final Pattern PATTERN = Pattern.compile(
            "!(?:(?<correct>정정|correct|amend)|(?<resolve>해소|완료|resolve|done)|취소|strike)"
                    + "(?:\\s+(?<number>[A-Za-z]{0,4}-?\\d{1,9})(?<id>:[A-Za-z0-9_-]{4,43})?)?(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    /** The command that starts there, taken; without a number it is a problem. Null: the line is no command. */
    static @Nullable CommandPart read(Draft draft, int from) {
        Matcher m = PATTERN.matcher(draft.typed.plain).region(from, draft.typed.length());
        if (!m.lookingAt()) {
            return null;
        }
        EntryVerb verb = m.group("correct") != null
                ? EntryVerb.CORRECT
                : m.group("resolve") != null ? EntryVerb.RESOLVE : EntryVerb.STRIKE;
        String number = m.group("number") == null
                ? ""
                : m.group("number").replace("-", "").toUpperCase(Locale.ROOT) + Objects.toString(m.group("id"), "");
        draft.take(from, m.end(), Draft.Use.HEAD);
        if (number.isEmpty()) {
            draft.problem(from, m.end(), "entry.problem.number", List.of());
        } else {
            draft.solid(from, m.end(), new Meaning.OfEntry(number, verb));
        }
        return new CommandPart(number, verb, m.end());
    }
}
