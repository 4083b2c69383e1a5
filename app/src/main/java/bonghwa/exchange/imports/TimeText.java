package bonghwa.exchange.imports;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as people and programs write it, in Korean and English, taken apart: what it does not say is null. Hours may pass 24
 * (25:30 is half past one of the next day). {@code either}: the month could as well be the day (5/10), and is taken for the month.
 */
record TimeText(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer hour,
        int minute,
        int second,
        int millis,
        @Nullable ZoneId zone,
        boolean either) {

    /** A text that is longer is no time; so matching it takes no time either. */
    private static final int LONGEST = 64;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String NAMED = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String WEEKDAY =
            "(?:\\(?(?:[월화수목금토일](?:요일)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\\)?,?)";
    private static final String DATE =
            "(?:(?<y>\\d{4})\\s?[-./년]\\s?(?<m>\\d{1,2})\\s?[-./월]\\s?(?<d>\\d{1,2})\\s?[일.]?"
                    + "|(?<y8>\\d{4})(?<m8>\\d{2})(?<d8>\\d{2})"
                    + "|(?<m2>\\d{1,2})/(?<d2>\\d{1,2})(?:/(?<y2>\\d{4}|\\d{2}))?"
                    + "|(?<m3>\\d{1,2})월\\s?(?<d3>\\d{1,2})일"
                    + "|(?<n4>" + NAMED + ")\\s(?<d4>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<y4>\\d{4}))?"
                    + "|(?<d5>\\d{1,2})[\\s-](?<n5>" + NAMED + ")(?:[\\s-](?<y5>\\d{4}))?)";
    private static final String HALF = "오전|오후|am(?![a-z])|pm(?![a-z])|a\\.m\\.|p\\.m\\.";
    private static final String CLOCK = "(?:(?<half>" + HALF + ")\\s?)?(?<h>\\d{1,2})(?:[:시]\\s?(?<min>\\d{1,2}))?시?분?"
            + "(?:[:\\s]\\s?(?<s>\\d{1,2})(?:[.,](?<f>\\d{1,9}))?초?)?(?:\\s?(?<after>" + HALF + "))?";
    private static final String REGION = "[a-z]+(?:/[a-z0-9_+-]+){1,2}";
    private static final String ZONE = "(?:\\s?(?:\\[(?<region>" + REGION + ")]"
            + "|(?<zone>z|utc|gmt|kst|[+-]\\d{2}(?::?\\d{2})?|" + REGION + ")(?:\\s?\\[" + REGION + "])?))?";
    private static final Pattern WHOLE = Pattern.compile(
            "(?:" + WEEKDAY + "\\s?)?(?:" + DATE + ")?(?:\\s?" + WEEKDAY + ")?(?:(?:^|[t,\\s])\\s?(?:at\\s)?" + CLOCK
                    + ZONE + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, ZoneId> ZONES =
            Map.of("z", ZoneOffset.UTC, "utc", ZoneOffset.UTC, "gmt", ZoneOffset.UTC, "kst", ZoneOffset.ofHours(9));

    /** Empty if it is none. */
    static Optional<TimeText> parse(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher m = WHOLE.matcher(plain);
        if (!m.matches() || !plausible(m)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TimeText(
                    year(m),
                    month(m),
                    dayFirst(m) ? number(m, "m2") : number(m, "d", "d8", "d2", "d3", "d4", "d5"),
                    hour(m),
                    or0(m, "min"),
                    or0(m, "s"),
                    millis(m),
                    zone(m.group("region") == null ? m.group("zone") : m.group("region")),
                    either(m)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A bare number is no clock time. */
    private static boolean plausible(Matcher m) {
        boolean clock = m.group("h") == null
                || m.group("min") != null
                || half(m) != null
                || m.group().contains("시");
        return clock && (m.group("h") != null || number(m, "d", "d8", "d2", "d3", "d4", "d5") != null);
    }

    private static @Nullable Integer year(Matcher m) {
        String two = m.group("y2");
        Integer year = number(m, "y", "y8", "y2", "y4", "y5");
        return year == null || two == null || two.length() > 2 ? year : Integer.valueOf(2000 + year);
    }

    /** 15/10 can only be the 15th of October. */
    private static boolean dayFirst(Matcher m) {
        return m.group("m2") != null && or0(m, "m2") > 12;
    }

    private static boolean either(Matcher m) {
        return m.group("m2") != null && or0(m, "m2") <= 12 && or0(m, "d2") <= 12 && or0(m, "m2") != or0(m, "d2");
    }

    private static @Nullable Integer month(Matcher m) {
        if (dayFirst(m)) {
            return number(m, "d2");
        }
        String name = m.group("n4") == null ? m.group("n5") : m.group("n4");
        return name == null
                ? number(m, "m", "m8", "m2", "m3")
                : Integer.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static @Nullable Integer hour(Matcher m) {
        Integer hour = number(m, "h");
        String half = half(m);
        if (hour == null || half == null) {
            return hour;
        }
        boolean later = half.startsWith("p") || half.equals("오후");
        return hour > 12 ? hour : Integer.valueOf(hour % 12 + (later ? 12 : 0));
    }

    private static @Nullable String half(Matcher m) {
        String half = m.group("half") == null ? m.group("after") : m.group("half");
        return half == null ? null : half.toLowerCase(Locale.ROOT);
    }

    private static int millis(Matcher m) {
        String fraction = m.group("f");
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    }

    private static @Nullable ZoneId zone(@Nullable String word) {
        if (word == null) {
            return null;
        }
        ZoneId known = ZONES.get(word.toLowerCase(Locale.ROOT));
        return known == null ? ZoneId.of(word) : known;
    }

    private static int or0(Matcher m, String group) {
        Integer number = number(m, group);
        return number == null ? 0 : number;
    }

    private static @Nullable Integer number(Matcher m, String... groups) {
        for (String group : groups) {
            String digits = m.group(group);
            if (digits != null) {
                return Integer.valueOf(digits);
            }
        }
        return null;
    }
}
