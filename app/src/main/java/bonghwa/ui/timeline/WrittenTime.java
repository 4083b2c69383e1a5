package bonghwa.ui.timeline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as the program itself writes them, put as the entry line reads them: {@code Sat 15 Oct 16:00} and {@code 10월 15일 토 16:00}
 * are {@code 10/15 16:00}. What is written otherwise stays as it is.
 */
final class WrittenTime {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2}) (\\p{Alpha}{3,9}),? (.+)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:\\p{L}+,? )?(\\p{Alpha}{3,9}) (\\d{1,2}),? (.+)");
    private static final Pattern KOREAN = Pattern.compile("(\\d{1,2})월 ?(\\d{1,2})일 [월화수목금토일](?:요일)? (.+)");

    private WrittenTime() {}

    static String plain(String typed) {
        String one = typed.strip().replaceAll("\\s+", " ");
        Matcher korean = KOREAN.matcher(one);
        if (korean.matches()) {
            return korean.group(1) + "/" + korean.group(2) + " " + korean.group(3);
        }
        Matcher day = DAY_FIRST.matcher(one);
        if (day.matches() && month(day.group(2)) > 0) {
            return month(day.group(2)) + "/" + day.group(1) + " " + day.group(3);
        }
        Matcher month = MONTH_FIRST.matcher(one);
        return month.matches() && month(month.group(1)) > 0
                ? month(month.group(1)) + "/" + month.group(2) + " " + month.group(3)
                : typed;
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
