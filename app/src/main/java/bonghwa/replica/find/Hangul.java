package bonghwa.replica.find;

/** The arithmetic of Hangul syllables: initial, vowel and final of each, and what a syllable may still become while it is typed. */
final class Hangul {

    static final char FIRST = '가';
    static final char LAST = '힣';
    private static final int FINALS = 28;
    private static final int VOWELS = 21;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    /** By final, none first. */
    private static final String FINAL_LETTERS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    /** Finals of two letters, and what they are made of. */
    private static final String PAIRS = "ㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ";

    private Hangul() {}

    static boolean syllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** Whether it is a single consonant, as on a key. */
    static boolean consonant(char c) {
        return INITIALS.indexOf(c) >= 0;
    }

    /** The consonant that the syllable starts with; any other char is itself. */
    static char initial(char c) {
        return syllable(c) ? INITIALS.charAt((c - FIRST) / (FINALS * VOWELS)) : c;
    }

    /** The final of a syllable as a letter, or a space. */
    static char last(char syllable) {
        return FINAL_LETTERS.charAt((syllable - FIRST) % FINALS);
    }

    /** The syllable without its final. */
    static char open(char syllable) {
        return (char) (syllable - (syllable - FIRST) % FINALS);
    }

    static char withFinal(char open, char last) {
        return (char) (open + FINAL_LETTERS.indexOf(last));
    }

    /** The first syllable with that initial. */
    static char firstWith(char initial) {
        return (char) (FIRST + INITIALS.indexOf(initial) * FINALS * VOWELS);
    }

    /** The last syllable with that initial. */
    static char lastWith(char initial) {
        return (char) (firstWith(initial) + FINALS * VOWELS - 1);
    }

    /** The last syllable that differs from an open one by its final alone. */
    static char lastOf(char open) {
        return (char) (open + FINALS - 1);
    }

    /** The open syllables that an open one may become with one more vowel: 고 may become 과, 괘, 괴. */
    static String vowelsFrom(char open) {
        int vowel = (open - FIRST) / FINALS % VOWELS;
        int more = vowel == 8 || vowel == 13 ? 3 : vowel == 18 ? 1 : 0;
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= more; i++) {
            all.append((char) (open + i * FINALS));
        }
        return all.toString();
    }

    /** The finals of two letters that start with that one. */
    static String finalsFrom(char last) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < PAIRS.length(); i += 3) {
            if (PAIRS.charAt(i + 1) == last) {
                all.append(PAIRS.charAt(i));
            }
        }
        return all.toString();
    }

    /** The two letters of a final, or nothing if it is one. */
    static String parts(char last) {
        for (int i = 0; i < PAIRS.length(); i += 3) {
            if (PAIRS.charAt(i) == last) {
                return PAIRS.substring(i + 1, i + 3);
            }
        }
        return "";
    }
}
