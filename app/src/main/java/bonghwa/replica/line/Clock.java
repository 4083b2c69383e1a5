package bonghwa.replica.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A clock time as it stands in the line, with its date if one was said. {@code minutes} count from the start of that date (or
 * of some day) and may pass its end; -1: it looks like a time, and is none.
 */
record Clock(
        int start,
        int clockStart,
        int end,
        Form form,
        @Nullable Day day,
        int minutes) {

    /** How it was written; of some forms more is asked, or less is taken. */
    enum Form {
        COLON,
        HOUR,
        /** An hour from 1 to 12 of which nobody said the half of the day. */
        GUESS,
        DIGITS,
        /** The word midnight, which is the start of one date and the end of another. */
        MIDNIGHT
    }

    private static final Pattern PATTERN = Pattern.compile(
            "(?:" + Day.PATTERN + ")?(?<clock>(?:(?<half>" + HalfOfDay.PATTERN + ")\\s*)?(?:"
                    + "(?<h>\\d{1,2}):(?<m>\\d{2})(?:\\s?(?<after>am|pm))?"
                    + "|(?<hour>\\d{1,2})시(?:\\s*(?<min>\\d{1,2})분|\\s*(?<thirty>반))?"
                    + "|(?<plain>\\d{1,2})\\s?(?<after2>am|pm)"
                    + "|(?<four>\\d{4})(?=\\s|$|[~-]|경|쯤|까지)"
                    + "|(?<noon>정오|noon)|(?<midnight>자정|midnight)))(?=경|쯤|까지|$|[^\\p{L}\\p{N}:]|:(?=\\s|$))",
            Pattern.CASE_INSENSITIVE);

    /** The clock time that starts there; null if none does. */
    static @Nullable Clock read(Typed typed, int from) {
        Matcher m = PATTERN.matcher(typed.plain).region(from, Math.min(typed.length(), from + 60));
        m.useTransparentBounds(true).useAnchoringBounds(false);
        if (!m.lookingAt() || (m.group("four") != null && Counted.at(typed, m.end()))) {
            return null;
        }
        @Nullable Day day = Day.of(m);
        if (m.group("four") != null) {
            return digits(m, day);
        }
        if (m.group("midnight") != null) {
            return clock(m, Form.MIDNIGHT, day, 0);
        }
        if (m.group("noon") != null) {
            return clock(m, Form.HOUR, day, 12 * 60);
        }
        @Nullable HalfOfDay half = half(m);
        int hour = number(first(m, "h", "hour", "plain"));
        int minute = m.group("thirty") != null ? 30 : number(first(m, "m", "min"));
        if (half != null) {
            int meant = half.hour(hour);
            return clock(m, Form.HOUR, day, meant < 0 ? -1 : minutes(meant, minute));
        }
        boolean guess = m.group("hour") != null && hour >= 1 && hour <= 12;
        Form form = m.group("h") != null ? Form.COLON : guess ? Form.GUESS : Form.HOUR;
        return clock(m, form, day, minutes(guess ? hour % 12 : hour, minute));
    }

    /** Four digits are a time of the day, and have no half of it beside them. */
    private static @Nullable Clock digits(Matcher m, @Nullable Day day) {
        int hour = number(m.group("four").substring(0, 2));
        int minutes = minutes(hour, number(m.group("four").substring(2)));
        boolean alone = m.group("half") == null && m.group("night") == null;
        return alone && hour < 24 && minutes >= 0 ? clock(m, Form.DIGITS, day, minutes) : null;
    }

    private static Clock clock(Matcher m, Form form, @Nullable Day day, int minutes) {
        return new Clock(m.start(), m.start("clock"), m.end(), form, day, minutes);
    }

    private static @Nullable HalfOfDay half(Matcher m) {
        String word = first(m, "half", "after", "after2");
        return !word.isEmpty() ? HalfOfDay.of(word) : m.group("night") != null ? HalfOfDay.NIGHT : null;
    }

    private static int minutes(int hour, int minute) {
        return hour <= 29 && minute <= 59 ? hour * 60 + minute : -1;
    }

    private static String first(Matcher m, String... groups) {
        for (String group : groups) {
            if (m.group(group) != null) {
                return m.group(group);
            }
        }
        return "";
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
