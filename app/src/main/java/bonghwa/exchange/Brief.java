package bonghwa.exchange;

import java.util.List;

/** What a file says, as short as a message about it can quote it. */
public final class Brief {

    /** What one quotes of a cell or a title. */
    private static final int QUOTED = 80;

    private Brief() {}

    /** The text itself, or its beginning; no letter is cut in two. */
    public static String of(String text) {
        return of(text, QUOTED);
    }

    /** The text itself, or so many of its first letters. */
    static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
    }

    /** Each of them in brief. */
    public static List<String> of(List<String> texts) {
        return texts.stream().map(Brief::of).toList();
    }
}
