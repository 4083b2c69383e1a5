package bonghwa.replica.line;

/**
 * Hangul as it is typed on the usual keyboard (두벌식), written with the Latin letters on the same keys. So a syllable that is still
 * being composed, and a word typed in the wrong keyboard mode, are beginnings of the name that is meant.
 */
final class Hangul {

    private static final int FIRST = '가';
    private static final int LAST = '힣';
    private static final int FINALS = 28;
    private static final int VOWELS = 21;

    private static final String INITIALS = "rrseefaqqttdwwczxvg";
    private static final String[] MEDIALS = "k o i o j p u p h hk ho hl y n nj np nl b m ml l".split(" ", -1);
    private static final String[] ENDS =
            " r r rt s sw sg e f fr fa fq ft fx fv fg a q qt t t d w c z x v g".split(" ", -1);
    private static final String[] JAMO = ("r r rt s sw sg e e f fr fa fq ft fx fv fg a q q qt t t d w w c z x v g "
                    + "k o i o j p u p h hk ho hl y n nj np nl b m ml l")
            .split(" ", -1);
    private static final int CONSONANTS = 30;

    private Hangul() {}

    /** The keys that type the text, in lower case; what is no Hangul stands for itself. */
    static String strokes(String text) {
        StringBuilder keys = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (syllable(c)) {
                int n = c - FIRST;
                keys.append(INITIALS.charAt(n / FINALS / VOWELS))
                        .append(MEDIALS[n / FINALS % VOWELS])
                        .append(ENDS[n % FINALS]);
            } else {
                keys.append(jamo(c) ? JAMO[c - 'ㄱ'] : String.valueOf(Character.toLowerCase(c)));
            }
        }
        return keys.toString();
    }

    /** The key of each syllable's first consonant; other chars stand for themselves. */
    static String initials(String text) {
        StringBuilder keys = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            keys.append(syllable(c) ? INITIALS.charAt((c - FIRST) / FINALS / VOWELS) : Character.toLowerCase(c));
        }
        return keys.toString();
    }

    /** Whether the text is nothing but consonants, as somebody types who means initials. */
    static boolean onlyConsonants(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> jamo((char) c) && c - 'ㄱ' < CONSONANTS);
    }

    static boolean any(String text) {
        return text.chars().anyMatch(c -> syllable((char) c) || jamo((char) c));
    }

    static boolean anyJamo(String text) {
        return text.chars().anyMatch(c -> jamo((char) c));
    }

    private static boolean syllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static boolean jamo(char c) {
        return c >= 'ㄱ' && c <= 'ㅣ';
    }
}
