package bonghwa.replica.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A text made comparable (NFC, lower case, one line), and where each of its chars stands in the text as it is shown. */
@SuppressWarnings("ArrayRecordComponent") // made once, read by its maker alone, never compared
record Folded(String text, int[] offsets) {

    /** The comparable form alone. */
    static String text(String shown) {
        return composed(shown).toLowerCase(Locale.ROOT).replace('\n', ' ');
    }

    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The comparable form with places. What is shown is composed already; lower case may be longer than upper case. */
    static Folded of(String shown) {
        StringBuilder folded = new StringBuilder(shown.length());
        int[] offsets = new int[shown.length() + 1];
        for (int i = 0; i < shown.length(); ) {
            int next = shown.offsetByCodePoints(i, 1);
            String lower = text(shown.substring(i, next));
            int end = folded.length() + lower.length();
            offsets = end < offsets.length ? offsets : Arrays.copyOf(offsets, end * 2 + 1);
            Arrays.fill(offsets, folded.length(), end, i);
            folded.append(lower);
            i = next;
        }
        offsets = Arrays.copyOf(offsets, folded.length() + 1);
        offsets[folded.length()] = shown.length();
        return new Folded(folded.toString(), offsets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded(String t, int[] o) && t.equals(text) && Arrays.equals(o, offsets);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
