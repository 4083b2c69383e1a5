package bonghwa.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Words that somebody typed as an argument, as they are recorded: composed, on one line, without anything that is no text. */
final class Wording {

    /** What Java makes of bytes that are no text, where arguments come from a process. */
    private static final char NO_TEXT = '\uFFFD';

    private Wording() {}

    /** The words; null where nothing was typed, or only spaces. */
    static @Nullable String of(String where, @Nullable String typed) throws Failure {
        if (typed == null) {
            return null;
        }
        String words = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\t\\r\\n]+", " ")
                .strip();
        for (int i = 0; i < words.length(); i++) {
            if (Character.isISOControl(words.charAt(i))) {
                throw Failure.usage(where, "cli.error.control", where, String.format("U+%04X", (int) words.charAt(i)));
            }
        }
        if (words.indexOf(NO_TEXT) >= 0) {
            throw Failure.usage(where, "cli.error.not-utf8", where);
        }
        return words.isEmpty() ? null : words;
    }

    /** The words, of which there must be some. */
    static String required(String where, String typed) throws Failure {
        String words = of(where, typed);
        if (words == null) {
            throw Failure.usage(where, "cli.error.empty", where);
        }
        return words;
    }

    /** Where the first byte stands that was no text, counted from 1; 0 where all of it is text. */
    static int notText(String typed) {
        int at = typed.indexOf(NO_TEXT);
        return at < 0 ? 0 : typed.substring(0, at).getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
