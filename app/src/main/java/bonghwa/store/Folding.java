package bonghwa.store;

import bonghwa.domain.Text;
import java.text.Normalizer;

/** How text is written for searching: composed (NFC), without upper case, both languages. */
final class Folding {

    /** H2 takes no longer text; a line is not longer, but what is composed from it can be. */
    private static final int LONGEST = 1_000_000;

    private Folding() {}

    /** Letter by letter: what {@link String#toLowerCase} does with a megabyte of letters that grow takes minutes. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder lower = new StringBuilder(composed.length());
        composed.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        String folded = lower.toString();
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    static String of(Text text) {
        return text.ko().equals(text.en()) ? of(text.ko()) : of(text.ko() + "\n" + text.en());
    }

    /** A pattern for {@code like … escape '!'} that finds these words in folded text. */
    static String pattern(String words) {
        return "%" + of(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
