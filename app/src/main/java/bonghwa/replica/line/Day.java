package bonghwa.replica.line;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A date as it is said: which day it is depends on today, and on whether it is looked back or ahead. */
@FunctionalInterface
interface Day {

    /** A date up to this many days ahead is taken for a slip of the pen and refused as future, not taken for last year's. */
    int SOON = 7;

    /** The day meant; null if there is no such day. */
    @Nullable
    LocalDate from(LocalDate today, boolean ahead);

    /** Groups of a pattern that a date may have. */
    String PATTERN = "(?:(?<word>그저께|그제|어제|오늘|내일|모레|yesterday|today|tomorrow)|(?<night>어젯밤|간밤)"
            + "|(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})|(?:(?<month>\\d{1,2})월\\s*)?(?<day>\\d{1,2})일"
            + "|(?<slash>\\d{1,2}/\\d{1,2})|(?<dot>\\d{1,2})\\.|(?<weekday>[월화수목금토일])요일)\\s+";

    Map<String, Integer> WORDS = Map.of(
            "그저께", -2, "그제", -2, "어제", -1, "yesterday", -1, "오늘", 0, "today", 0, "내일", 1, "tomorrow", 1, "모레", 2);

    /** The date that the pattern found; null if it found none. */
    static @Nullable Day of(Matcher m) {
        if (m.group("word") != null) {
            int days = WORDS.getOrDefault(m.group("word").toLowerCase(Locale.ROOT), 0);
            return (today, _) -> today.plusDays(days);
        }
        if (m.group("night") != null) {
            return (today, _) -> today.minusDays(1);
        }
        if (m.group("iso") != null) {
            String[] parts = m.group("iso").split("-", -1);
            return (_, _) -> date(number(parts[0]), number(parts[1]), number(parts[2]));
        }
        if (m.group("slash") != null) {
            String[] parts = m.group("slash").split("/", -1);
            return ofYear(number(parts[0]), number(parts[1]));
        }
        if (m.group("month") != null) {
            return ofYear(number(m.group("month")), number(m.group("day")));
        }
        if (m.group("weekday") != null) {
            DayOfWeek weekday = DayOfWeek.of("월화수목금토일".indexOf(m.group("weekday")) + 1);
            return (today, ahead) -> today.with(
                    ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        }
        String day = m.group("day") != null ? m.group("day") : m.group("dot");
        return day == null ? null : ofMonth(number(day));
    }

    private static Day ofYear(int month, int day) {
        return (today, ahead) -> {
            int year = (ahead ? today : today.plusDays(SOON)).getYear();
            LocalDate first = date(year, month, day);
            boolean missed = first != null && (ahead ? first.isBefore(today) : first.isAfter(today.plusDays(SOON)));
            return missed ? date(year + (ahead ? 1 : -1), month, day) : first;
        };
    }

    private static Day ofMonth(int day) {
        return (today, ahead) -> {
            LocalDate month = (ahead ? today : today.plusDays(SOON)).withDayOfMonth(1);
            for (int i = 0; i < 3; i++) {
                LocalDate date = date(month.getYear(), month.getMonthValue(), day);
                if (date != null && (ahead ? !date.isBefore(today) : !date.isAfter(today.plusDays(SOON)))) {
                    return date;
                }
                month = month.plusMonths(ahead ? 1 : -1);
            }
            return null;
        };
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
