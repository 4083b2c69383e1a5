package bonghwa.replica.find;

import java.util.ArrayList;
import java.util.List;

/** What an unfinished last syllable may become: a char in one range, and perhaps a second char in another. */
record Tail(char from, char to, char thenFrom, char thenTo) {

    private static final char NOTHING = '\0';

    private static Tail one(char from, char to) {
        return new Tail(from, to, NOTHING, NOTHING);
    }

    /** Empty where the char is no Hangul, and so is what it is. */
    static List<Tail> of(char last) {
        if (Hangul.consonant(last)) {
            return List.of(one(last, last), one(Hangul.firstWith(last), Hangul.lastWith(last)));
        }
        if (!Hangul.syllable(last)) {
            return List.of();
        }
        List<Tail> tails = new ArrayList<>();
        char letter = Hangul.last(last);
        if (letter == ' ') {
            tails.add(one(last, Hangul.lastOf(last)));
            for (char open : Hangul.vowelsFrom(last).toCharArray()) {
                tails.add(one(open, Hangul.lastOf(open)));
            }
            return tails;
        }
        closed(last, letter, tails);
        return tails;
    }

    private static void closed(char last, char letter, List<Tail> tails) {
        char open = Hangul.open(last);
        tails.add(one(last, last));
        for (char longer : Hangul.finalsFrom(letter).toCharArray()) {
            char syllable = Hangul.withFinal(open, longer);
            tails.add(one(syllable, syllable));
        }
        if (Hangul.consonant(letter)) {
            tails.add(new Tail(open, open, Hangul.firstWith(letter), Hangul.lastWith(letter)));
        }
        String parts = Hangul.parts(letter);
        if (!parts.isEmpty()) {
            char first = Hangul.withFinal(open, parts.charAt(0));
            tails.add(new Tail(first, first, Hangul.firstWith(parts.charAt(1)), Hangul.lastWith(parts.charAt(1))));
        }
    }

    /** How many chars of the text it takes there; 0 if it does not fit. */
    int lengthAt(String text, int at) {
        if (at >= text.length() || text.charAt(at) < from || text.charAt(at) > to) {
            return 0;
        }
        if (thenFrom == NOTHING) {
            return 1;
        }
        return at + 1 < text.length() && text.charAt(at + 1) >= thenFrom && text.charAt(at + 1) <= thenTo ? 2 : 0;
    }
}
