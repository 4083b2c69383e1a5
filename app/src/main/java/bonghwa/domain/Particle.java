package bonghwa.domain;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The Korean particles that come in two forms. Which one follows a name depends on how the name ends when it is read aloud:
 * Hangul by its final, Latin by the letter's name, digits by the numeral; a bracket at the end is not read.
 */
public enum Particle {
    /** 은/는 */
    TOPIC("은", "는"),
    /** 이/가 */
    SUBJECT("이", "가"),
    /** 을/를 */
    OBJECT("을", "를"),
    /** 과/와 */
    WITH("과", "와"),
    /** 으로/로, where ㄹ counts as no final: 서울로. */
    BY("으로", "로");

    private static final int FIRST = '가';
    private static final int LAST = '힣';
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    private final String afterConsonant;
    private final String afterVowel;

    Particle(String afterConsonant, String afterVowel) {
        this.afterConsonant = afterConsonant;
        this.afterVowel = afterVowel;
    }

    /** The form that follows that sound. */
    public String after(Sound sound) {
        return switch (sound) {
            case VOWEL -> afterVowel;
            case CONSONANT -> afterConsonant;
            case RIEUL -> this == BY ? afterVowel : afterConsonant;
        };
    }

    /** The form that follows those words. */
    public String after(String words) {
        return after(sound(words));
    }

    /** The Korean name with the particle behind it; a sound that the catalogue states wins over the spelling. */
    public String with(Name name) {
        @Nullable Sound stated = name.sound();
        return name.ko() + (stated == null ? after(name.ko()) : after(stated));
    }

    /** The last sound of those words when they are read aloud in Korean; words that have none end like a vowel. */
    public static Sound sound(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFC);
        for (int i = withoutBracket(text, text.length()); i > 0; i = withoutBracket(text, i)) {
            char c = text.charAt(i - 1);
            if (Character.isLetterOrDigit(c) || c == '%') {
                return sound(c);
            }
            i--;
        }
        return Sound.VOWEL;
    }

    /** Where the words end without a bracket that closes there and what is inside. */
    private static int withoutBracket(String text, int end) {
        int at = end;
        int depth = 0;
        while (at > 0) {
            char c = text.charAt(at - 1);
            depth += ")]}〕）】".indexOf(c) >= 0 ? 1 : 0;
            if (depth == 0) {
                return at;
            }
            depth -= "([{〔（【".indexOf(c) >= 0 ? 1 : 0;
            at--;
        }
        return end > 0 && depth > 0 ? end - 1 : at;
    }

    private static Sound sound(char c) {
        if (c >= FIRST && c <= LAST) {
            int last = (c - FIRST) % FINALS;
            return last == 0 ? Sound.VOWEL : last == FINAL_RIEUL ? Sound.RIEUL : Sound.CONSONANT;
        }
        return switch (Character.toUpperCase(c)) {
            case 'L', 'R', '1', '7', '8', 'ㄹ' -> Sound.RIEUL;
            case 'M', 'N', '0', '3', '6' -> Sound.CONSONANT;
            default -> c >= 'ㄱ' && c <= 'ㅎ' ? Sound.CONSONANT : Sound.VOWEL;
        };
    }
}
