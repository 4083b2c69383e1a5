package bonghwa.ui.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Words as the keys that type them on the usual Korean keyboard (dubeolsik), in lower case. So 톡, the half-written 토 and
 * {@code xhr} typed in the wrong mode are the same kind of thing, and a prefix of one is a prefix of the other.
 */
final class Keystrokes {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    private static final String[] INITIAL = "r rr s e ee f a q qq t tt d w ww c z x v g".split(" ");
    private static final String[] VOWEL = "k o i oo j p u pp h hk ho hl y n nj np nl b m ml l".split(" ");
    private static final String[] FINAL =
            " r rr rt s sw sg e f fr fa fq ft fx fv fg a q qt t tt d w c z x v g".split(" ", -1);
    /** The compatibility jamo from ㄱ (U+3131) to ㅣ (U+3163). */
    private static final String[] JAMO =
            "r rr rt s sw sg e ee f fr fa fq ft fx fv fg a q qq qt t tt d w ww c z x v g k o i oo j p u pp h hk ho hl y n nj np nl b m ml l"
                    .split(" ");

    private Keystrokes() {}

    /** The keys of those words; spaces and signs are left out. */
    static String of(String words) {
        StringBuilder keys = new StringBuilder();
        normal(words).codePoints().forEach(c -> {
            if (c >= FIRST && c <= LAST) {
                int index = c - FIRST;
                keys.append(INITIAL[index / (VOWELS * FINALS)])
                        .append(VOWEL[index / FINALS % VOWELS])
                        .append(FINAL[index % FINALS]);
            } else {
                append(keys, c);
            }
        });
        return keys.toString();
    }

    /** The keys of the initial consonants, for Korean words; of other letters, all. */
    static String initials(String words) {
        StringBuilder keys = new StringBuilder();
        normal(words).codePoints().forEach(c -> {
            if (c >= FIRST && c <= LAST) {
                keys.append(INITIAL[(c - FIRST) / (VOWELS * FINALS)]);
            } else {
                append(keys, c);
            }
        });
        return keys.toString();
    }

    /** The keys of each syllable or letter by itself. */
    static List<String> syllables(String words) {
        return normal(words)
                .codePoints()
                .mapToObj(c -> of(Character.toString(c)))
                .filter(k -> !k.isEmpty())
                .toList();
    }

    /** The keys of each word by itself. */
    static List<String> words(String words) {
        return List.of(words.split(" ")).stream()
                .map(Keystrokes::of)
                .filter(k -> !k.isEmpty())
                .toList();
    }

    private static void append(StringBuilder keys, int c) {
        if (c >= 0x3131 && c <= 0x3163) {
            keys.append(JAMO[c - 0x3131]);
        } else if (Character.isLetterOrDigit(c)) {
            keys.appendCodePoint(c);
        }
    }

    private static String normal(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
