package bonghwa.replica.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The end of a period, behind a dash: 15:30-15:45, 3시 10분~20분, 1530-1545. */
final class PeriodEnd {

    private static final Pattern DASH = Pattern.compile("\\s*[~-]\\s*");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,2})분(?=\\s|$)");
    /** Four digits and four digits are a period if it is no longer than this, in minutes; else they may be anything. */
    private static final int LONGEST_DIGITS = 3 * 60;

    private PeriodEnd() {}

    /** The end of the period that starts with that time; null where it is no period. */
    static @Nullable Clock read(Typed typed, Clock start) {
        Matcher dash = DASH.matcher(typed.plain).region(start.end(), typed.length());
        return dash.lookingAt() ? read(typed, start, dash.end()) : null;
    }

    private static @Nullable Clock read(Typed typed, Clock start, int at) {
        Matcher minutes =
                MINUTES.matcher(typed.plain).region(at, typed.length()).useTransparentBounds(true);
        if (start.form() != Clock.Form.COLON && start.minutes() >= 0 && minutes.lookingAt()) {
            int minute = Integer.parseInt(minutes.group(1));
            int whole = minute < 60 ? start.minutes() / 60 * 60 + minute : -1;
            return whole < 0 ? null : new Clock(at, at, minutes.end(), start.form(), null, whole);
        }
        @Nullable Clock end = Clock.read(typed, at);
        if (end == null || end.day() != null || end.minutes() < 0 || !typed.wordEnds(end.end())) {
            return null;
        }
        boolean digits = start.form() == Clock.Form.DIGITS;
        int length = end.minutes() - start.minutes();
        boolean fits =
                digits == (end.form() == Clock.Form.DIGITS) && (!digits || (length > 0 && length <= LONGEST_DIGITS));
        return fits ? end : null;
    }
}
