package bonghwa.replica.find;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody has typed so far into a find field. Its last syllable may be unfinished: {@code 로그이} finds 로그인, and
 * {@code 카캉} finds 카카오, since the final may open the next syllable. Initial consonants alone ({@code ㅌㅊㄴ}) find syllables
 * that start with them. Case and NFC or NFD make no difference.
 */
public final class Query {

    /** A stretch of a text, from (inclusive) to (exclusive). */
    public record Range(int from, int to) {}

    private final String stem;
    private final List<Tail> tails;
    private final boolean initials;

    private Query(String stem, List<Tail> tails, boolean initials) {
        this.stem = stem;
        this.tails = tails;
        this.initials = initials;
    }

    public static Query of(String typed) {
        String folded = Folded.text(typed).strip();
        if (!folded.isEmpty() && folded.chars().allMatch(c -> Hangul.consonant((char) c) || c == ' ')) {
            return new Query(folded, List.of(), true);
        }
        List<Tail> tails = folded.isEmpty() ? List.of() : Tail.of(folded.charAt(folded.length() - 1));
        return new Query(tails.isEmpty() ? folded : folded.substring(0, folded.length() - 1), tails, false);
    }

    /** Whether nothing is asked; it then matches nothing. */
    public boolean isEmpty() {
        return stem.isEmpty() && tails.isEmpty();
    }

    /** Whether it is made of initial consonants, so that it is compared with a text's initials. */
    boolean initials() {
        return initials;
    }

    /** Where the first match in a comparable text starts, at that place or behind it; -1 for none. */
    int indexIn(String text, int from) {
        if (tails.isEmpty()) {
            return stem.isEmpty() ? -1 : text.indexOf(stem, from);
        }
        int last = text.length() - stem.length();
        for (int at = next(text, from); at >= 0 && at < last; at = next(text, at + 1)) {
            if (tailAt(text, at + stem.length()) > 0) {
                return at;
            }
        }
        return -1;
    }

    private int next(String text, int from) {
        return stem.isEmpty() ? Math.min(from, text.length()) : text.indexOf(stem, from);
    }

    private int tailAt(String text, int at) {
        int longest = 0;
        for (Tail tail : tails) {
            longest = Math.max(longest, tail.lengthAt(text, at));
        }
        return longest;
    }

    /** All matches in a text as it is shown, without overlap, for highlighting. */
    public List<Range> ranges(String shown) {
        Folded folded = Folded.of(shown);
        String text = initials ? initialsOf(folded.text()) : folded.text();
        List<Range> ranges = new ArrayList<>();
        for (int at = indexIn(text, 0); at >= 0; ) {
            int end = at + stem.length() + (tails.isEmpty() ? 0 : tailAt(text, at + stem.length()));
            ranges.add(new Range(folded.offsets()[at], folded.offsets()[end]));
            at = indexIn(text, end);
        }
        return ranges;
    }

    /** The text with each syllable replaced by its initial consonant, char for char. */
    static String initialsOf(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Hangul.initial(chars[i]);
        }
        return new String(chars);
    }
}
