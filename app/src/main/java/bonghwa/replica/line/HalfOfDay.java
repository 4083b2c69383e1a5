package bonghwa.replica.line;

import java.util.Locale;

/** Which part of the day an hour was said to be in, and what the hour then is. */
enum HalfOfDay {
    MORNING,
    AFTERNOON,
    DAWN,
    BREAKFAST,
    NOON,
    EVENING,
    NIGHT;

    static final String PATTERN = "오전|오후|새벽|아침|낮|저녁|밤|am|pm";

    static HalfOfDay of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "오전", "am" -> MORNING;
            case "오후", "pm" -> AFTERNOON;
            case "새벽" -> DAWN;
            case "아침" -> BREAKFAST;
            case "낮" -> NOON;
            case "저녁" -> EVENING;
            case "밤" -> NIGHT;
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The hour of 24 of the date that was said (from 24 on: of the next date); -1 if that half has no such hour. */
    int hour(int said) {
        return switch (this) {
            case MORNING -> said <= 12 ? said % 12 : -1;
            case AFTERNOON -> said <= 12 ? said % 12 + 12 : late(said, 13);
            case DAWN -> said == 12 ? 0 : between(said, 0, 6);
            case BREAKFAST -> between(said, 5, 11);
            case NOON ->
                said == 11 || said == 12 ? said : said >= 1 && said <= 4 ? said + 12 : said <= 16 ? late(said, 13) : -1;
            case EVENING -> said >= 5 && said <= 11 ? said + 12 : late(said, 17);
            case NIGHT -> night(said);
        };
    }

    private static int night(int said) {
        if (said >= 6 && said <= 11) {
            return said + 12;
        }
        return said == 12 || said == 0 ? 24 : said >= 1 && said <= 4 ? said + 24 : late(said, 18);
    }

    private static int late(int said, int from) {
        return between(said, from, 23);
    }

    private static int between(int said, int from, int to) {
        return said >= from && said <= to ? said : -1;
    }
}
