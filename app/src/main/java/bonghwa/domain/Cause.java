package bonghwa.domain;

import org.jspecify.annotations.Nullable;

/** What readers are told of a cause, in each language; a language in which nobody worded it says nothing of it. */
public final class Cause {

    private Cause() {}

    /** As typed for the Korean and for the English text; Hangul never gets into the English one. Null where nothing was typed. */
    public static @Nullable Text of(@Nullable String ko, @Nullable String en) {
        String korean = ko == null ? "" : ko.strip();
        String english = en == null ? "" : en.strip();
        if (korean.isEmpty() && english.isEmpty()) {
            return null;
        }
        if (korean.isEmpty()) {
            return Text.of(english);
        }
        return english.isEmpty() ? new Text(korean, hangul(korean) ? "" : korean) : new Text(korean, english);
    }

    private static boolean hangul(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }
}
