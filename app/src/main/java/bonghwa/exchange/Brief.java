package bonghwa.exchange;

import java.util.List;

/** What a file says, as short as a message about it can quote it. */
public final class Brief {

    private static final int MOST = 80;

    private Brief() {}

    /** The text itself, or its beginning; no letter is cut in two. */
    public static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST) + "…";
    }

    /** Each of them in brief. */
    public static List<String> of(List<String> texts) {
        return texts.stream().map(Brief::of).toList();
    }
}
