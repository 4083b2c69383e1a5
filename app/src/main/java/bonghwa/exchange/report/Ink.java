package bonghwa.exchange.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes of any text what can be printed: composed, without control characters, and with a box where no face has a glyph. What could
 * not be printed is remembered, so that the report says so; the attached lines keep it as it was.
 */
final class Ink {

    private static final int BOX = 0x25A1;
    private static final int REPLACEMENT = 0xFFFD;

    private final Fonts fonts;
    private final Set<Integer> missing = new TreeSet<>();

    Ink(Fonts fonts) {
        this.fonts = fonts;
    }

    String of(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> put(printed, c));
        return printed.toString();
    }

    private void put(StringBuilder printed, int character) {
        if (character == '\n' || character == '\t') {
            printed.append(' ');
            return;
        }
        switch (Character.getType(character)) {
            case Character.FORMAT -> {} // joiners, marks of direction: nothing to see
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> box(printed, REPLACEMENT);
            default -> {
                if (draws(character)) {
                    printed.appendCodePoint(character);
                } else {
                    box(printed, character);
                }
            }
        }
    }

    private boolean draws(int character) {
        try {
            return fonts.draw(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void box(StringBuilder printed, int character) {
        missing.add(character);
        printed.appendCodePoint(BOX);
    }

    /** The characters for which a box stands. */
    Set<Integer> missing() {
        return missing;
    }
}
