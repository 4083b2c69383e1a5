package bonghwa.replica.line;

import java.time.Duration;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A length of time as it is typed: {@code 15m}, {@code 1h20m}, {@code 1시간 반}, {@code 30분}. */
final class Lasting {

    static final String PATTERN = "(?:(?<hours>\\d{1,3})\\s?(?:시간|hours|hour|hrs|hr|h)(?:\\s?(?<andHalf>반))?)?"
            + "\\s?(?:(?<minutes>\\d{1,4})\\s?(?:분|minutes|minute|mins|min|m))?";

    private Lasting() {}

    /** The length found; null if neither hours nor minutes were. */
    static @Nullable Duration of(Matcher m) {
        if (m.group("hours") == null && m.group("minutes") == null) {
            return null;
        }
        return Duration.ofHours(number(m.group("hours")))
                .plusMinutes(number(m.group("minutes")) + (m.group("andHalf") != null ? 30 : 0));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
