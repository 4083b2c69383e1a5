package bonghwa.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the reason of a redaction repeats of the words that go: a run of letters and digits, whatever signs and spaces stand among
 * them. Such a run is long, or has a digit in it: what is to be gone is a number or a name more often than a word of the language.
 */
public final class Repeated {

    /** Half a letter; a syllable of Hangul says more than a letter. */
    private static final int LETTER = 2;

    private static final int SYLLABLE = 3;
    private static final int LONG = 9 * LETTER;
    private static final int NUMBER = 4;
    /** What is longer is no password any more, and nobody waits for it. */
    private static final int MOST = 100_000;

    private Repeated() {}

    /** The longest such run, without its signs; empty where the reason repeats nothing that matters. */
    public static Optional<String> of(String reason, List<String> words) {
        String said = plain(reason);
        String longest = "";
        for (String each : words) {
            String run = longest(said, plain(each.substring(0, Math.min(MOST, each.length()))));
            longest = run.length() > longest.length() ? run : longest;
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The longest common run that matters: of each end in either text the length of what is common before it. */
    private static String longest(String said, String gone) {
        int[] before = new int[gone.length() + 1];
        String longest = "";
        for (int i = 1; i <= said.length(); i++) {
            int[] here = new int[gone.length() + 1];
            for (int j = 1; j <= gone.length(); j++) {
                here[j] = said.charAt(i - 1) == gone.charAt(j - 1) ? before[j - 1] + 1 : 0;
                if (here[j] > longest.length() && matters(said.substring(i - here[j], i))) {
                    longest = said.substring(i - here[j], i);
                }
            }
            before = here;
        }
        return longest;
    }

    private static boolean matters(String run) {
        int weight = run.chars()
                .map(c -> Character.isIdeographic(c) || (c >= '가' && c <= '힣') ? SYLLABLE : LETTER)
                .sum();
        return weight >= LONG || (run.length() >= NUMBER && run.chars().anyMatch(Character::isDigit));
    }
}
