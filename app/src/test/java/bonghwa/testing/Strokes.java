package bonghwa.testing;

import java.text.Normalizer;
import java.util.Set;

/** How many keys it takes to type something on a usual Korean keyboard: a syllable by its letters, 와 and 닭 by each of theirs. */
public final class Strokes {

    /** Vowels and finals that are typed as two letters; doubled consonants are one key with Shift. */
    private static final Set<Character> TWO =
            Set.of('ᅪ', 'ᅫ', 'ᅬ', 'ᅯ', 'ᅰ', 'ᅱ', 'ᅴ', 'ᆪ', 'ᆬ', 'ᆭ', 'ᆰ', 'ᆱ', 'ᆲ', 'ᆳ', 'ᆴ', 'ᆵ', 'ᆶ', 'ᆹ');

    private Strokes() {}

    public static int of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .chars()
                .map(c -> TWO.contains((char) c) ? 2 : 1)
                .sum();
    }
}
