package bonghwa.replica.line;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A line as somebody typed it, made comparable: composed (NFC) as {@code shown}, and char for char the same with full-width
 * and look-alike signs as plain ones in {@code plain}. Knows which words were escaped and where each char stood in the line.
 */
final class Typed {

    final String line;
    final String shown;
    final String plain;
    private final int[] offsets;

    private Typed(String line, String shown, String plain, int[] offsets) {
        this.line = line;
        this.shown = shown;
        this.plain = plain;
        this.offsets = offsets;
    }

    static Typed of(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        int[] offsets = new int[line.length() * 3 + 1];
        for (int start = 0; start < line.length(); ) {
            int end = start + 1;
            while (end < line.length() && continues(line, end)) {
                end++;
            }
            String composed = Normalizer.normalize(line.substring(start, end), Normalizer.Form.NFC);
            if (shown.length() + composed.length() >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2 + composed.length());
            }
            Arrays.fill(offsets, shown.length(), shown.length() + composed.length(), start);
            shown.append(composed);
            start = end;
        }
        offsets = Arrays.copyOf(offsets, shown.length() + 1);
        offsets[shown.length()] = line.length();
        return new Typed(line, shown.toString(), PlainSigns.of(shown.toString()), offsets);
    }

    /** Whether the char belongs to the one before it: a mark, the second half of a pair, a vowel or final of a decomposed syllable. */
    private static boolean continues(String line, int at) {
        char c = line.charAt(at);
        boolean jamo = (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
        boolean pair = Character.isSurrogatePair(line.charAt(at - 1), c);
        int type = Character.getType(line.codePointAt(at));
        return jamo
                || pair
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    int length() {
        return plain.length();
    }

    /** The char there, or NUL behind the end. */
    char at(int i) {
        return i < plain.length() && i >= 0 ? plain.charAt(i) : '\0';
    }

    boolean space(int i) {
        return at(i) == ' ';
    }

    /** Whether a word may end before that place: at the end, or before anything but a letter or digit. */
    boolean boundary(int i) {
        return i >= plain.length() || !Character.isLetterOrDigit(plain.codePointAt(i));
    }

    /** Whether a word ends there for good: at the end, or before a space. */
    boolean gap(int i) {
        return i >= plain.length() || space(i);
    }

    /** The same, or before a comma or colon behind which it does. */
    boolean wordEnds(int i) {
        return gap(i) || ((at(i) == ',' || at(i) == ':') && gap(i + 1));
    }

    /** Whether a word starts there: at the start, behind a space or an opening bracket or quotation mark. */
    boolean wordStart(int i) {
        return i == 0 || space(i - 1) || "([{\"'“‘「『".indexOf(plain.charAt(i - 1)) >= 0;
    }

    int skipSpace(int i) {
        int at = i;
        while (space(at)) {
            at++;
        }
        return at;
    }

    int wordEnd(int i) {
        int at = i;
        while (!gap(at)) {
            at++;
        }
        return at;
    }

    /** Where in the line as typed that place is. */
    int offset(int i) {
        return offsets[i];
    }

    String shown(int start, int end) {
        return shown.substring(start, end);
    }
}
