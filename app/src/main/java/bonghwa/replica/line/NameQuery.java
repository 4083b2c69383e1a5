package bonghwa.replica.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody types to find one name among many, by keys alone: where a list is searched, nobody looks at the keyboard mode, so
 * the name, its initials, either mode, later words, skipped syllables and one letter off are all tried.
 */
public final class NameQuery {

    /** Fits nothing. */
    public static final int NONE = Integer.MAX_VALUE;

    private static final int LEAST_TO_BE_OFF = 3;

    /** A name does without what stands in brackets; who searches a title may mean just that. */
    private static final Pattern BRACKETS = Pattern.compile("[\\p{Ps}\\p{Pe}]");

    private final String typed;

    public NameQuery(String typed) {
        this.typed = keys(typed);
    }

    /** The keys that type those words, without spaces and signs, in lower case. */
    public static String keys(String words) {
        StringBuilder keys = new StringBuilder();
        Hangul.strokes(NameKey.of(words))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(keys::appendCodePoint);
        return keys.toString();
    }

    /** Whether nothing was typed that a name could have. */
    public boolean blank() {
        return typed.isEmpty();
    }

    /** Whether that text has what was typed anywhere in it, in brackets too, or its initials have; nothing typed is in every text. */
    public boolean in(String text) {
        String opened = BRACKETS.matcher(text).replaceAll(" ");
        return keys(opened).contains(typed)
                || Hangul.initials(NameKey.of(opened)).contains(typed);
    }

    /** How well that name fits, the lower the better; {@link #NONE} if it does not. */
    public int fit(String name) {
        NameForm form = NameForm.of(name);
        String strokes = keys(name);
        if (strokes.equals(typed)) {
            return 0;
        }
        if (strokes.startsWith(typed)) {
            return 1;
        }
        if (form.initials().startsWith(typed)) {
            return 2;
        }
        if (form.words().stream().anyMatch(at -> later(form, at))) {
            return 3;
        }
        if (jumps(words(form), 0, 0)) {
            return 4;
        }
        if (in(name)) {
            return 5;
        }
        if (jumps(syllables(form), 0, 0)) {
            return 6;
        }
        boolean off = typed.length() >= LEAST_TO_BE_OFF && Closeness.oneOff(strokes, typed);
        return off ? 7 : NONE;
    }

    private boolean later(NameForm form, int at) {
        return form.strokesFrom(at).startsWith(typed) || form.initials().startsWith(typed, at);
    }

    private static List<String> words(NameForm form) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at : form.words()) {
            words.add(keys(form.key().substring(from, at)));
            from = at;
        }
        words.add(keys(form.key().substring(from)));
        return words;
    }

    private static List<String> syllables(NameForm form) {
        return form.key()
                .codePoints()
                .mapToObj(c -> keys(Character.toString(c)))
                .filter(k -> !k.isEmpty())
                .toList();
    }

    /** Whether the typed keys are beginnings of these parts in their order, the first one's among them: 기ㅈ finds 기상 조회. */
    private boolean jumps(List<String> parts, int from, int at) {
        if (at == typed.length()) {
            return true;
        }
        for (int s = from; s < (at == 0 ? Math.min(1, parts.size()) : parts.size()); s++) {
            String keys = parts.get(s);
            int most = Math.min(keys.length(), typed.length() - at);
            for (int n = 1; n <= most && keys.charAt(n - 1) == typed.charAt(at + n - 1); n++) {
                if (jumps(parts, s + 1, at + n)) {
                    return true;
                }
            }
        }
        return false;
    }
}
