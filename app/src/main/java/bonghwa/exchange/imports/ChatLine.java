package bonghwa.exchange.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a chat is: a day, the start of a message, a clock time alone, or words that go on. */
sealed interface ChatLine {

    int LONGEST_NAME = 60;

    /** What follows is of that day. */
    record Day(LocalDate day) implements ChatLine {}

    /** Somebody speaks. */
    record Start(String name, String time, String words) implements ChatLine {}

    /** Only a time: in some chats it stands under the name. */
    record Clock(String time) implements ChatLine {}

    record Words(String words) implements ChatLine {}

    /** {@code [이름] [오후 3:20] text}: KakaoTalk. */
    Pattern NAME_FIRST = Pattern.compile("\\[([^\\[\\]]{1,60})]\\s?\\[([^\\[\\]]{1,40})]\\s?(.*)");

    /** {@code [오후 3:20] name: text}; Teams puts the words on the next line. */
    Pattern TIME_FIRST = Pattern.compile("\\[([^\\[\\]]{1,40})]\\s{1,4}([^:\\[\\]]{1,60}?)\\s?:(.*)");

    Pattern TIME_AND_NAME = Pattern.compile("\\[([^\\[\\]]{1,40})]\\s{1,4}([^:\\[\\]]{1,60})()");

    /** {@code 2022년 10월 15일 오후 3:20, 이름 : text}: KakaoTalk on a telephone. */
    Pattern COMMA = Pattern.compile("(\\d[^,\\[\\]]{5,39}),\\s?([^:\\[\\]]{1,60}?)\\s?:(.*)");

    /** {@code Name  3:20 PM}: Slack and newer Teams; the words are on the next lines. */
    Pattern HEAD =
            Pattern.compile("([^\\[\\]\\s](?:[^\\[\\]]{0,58}[^\\[\\]\\s])?)(?:\\s{2,4}|\\t)\\[?([^\\[\\]]{4,40}?)]?");

    List<Pattern> TIME_LEADS = List.of(TIME_FIRST, TIME_AND_NAME, COMMA);

    static ChatLine of(String line) {
        String plain = line.replace("\u200E", "").replace("\u200F", "");
        Optional<ChatLine> day = day(plain.strip());
        if (day.isPresent()) {
            return day.get();
        }
        Matcher m = NAME_FIRST.matcher(plain);
        if (m.matches() && clock(m.group(2))) {
            return new Start(m.group(1).strip(), m.group(2), m.group(3));
        }
        for (Pattern pattern : TIME_LEADS) {
            m = pattern.matcher(plain);
            if (m.matches() && clock(m.group(1)) && !m.group(2).isBlank()) {
                return new Start(m.group(2).strip(), m.group(1), m.group(3).strip());
            }
        }
        m = HEAD.matcher(plain.stripTrailing());
        if (plain.length() <= 120 && m.matches() && clock(m.group(2))) {
            return new Start(m.group(1).strip(), m.group(2), "");
        }
        return clock(plain) ? new Clock(plain.strip()) : new Words(line);
    }

    private static boolean clock(String text) {
        return TimeText.parse(text).filter(t -> t.hour() != null).isPresent();
    }

    private static Optional<ChatLine> day(String line) {
        String bare =
                line.length() > 120 ? "" : line.replaceAll("^[-=\u2014\u2015\\s]{2,}|[-=\u2014\u2015\\s]{2,}$", "");
        return TimeText.parse(bare).filter(t -> t.hour() == null).flatMap(ChatLine::day);
    }

    private static Optional<ChatLine> day(TimeText text) {
        if (text.year() == null || text.month() == null || text.day() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Day(LocalDate.of(text.year(), text.month(), text.day())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
