package bonghwa.cli;

import bonghwa.domain.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes moments in a zone: for programs as ISO 8601 with offset, for people as date and time of day. */
record Stamp(ZoneId zone, Words words) {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    /** For programs; null stays null. */
    @Nullable
    String iso(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        ZonedDateTime local = moment.atZone(zone);
        return (local.getNano() / 1_000_000 == 0 ? SECONDS : MILLIS).format(local);
    }

    /** For people: day and time; empty for none. */
    String day(@Nullable Instant moment) {
        return moment == null ? "" : format("date.day-time", moment);
    }

    /** For people: with the year. */
    String full(Instant moment) {
        return format("date.full-time", moment);
    }

    private String format(String key, Instant moment) {
        Locale locale = words.language() == Language.KO ? Locale.KOREAN : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(words.text(key), locale).format(moment.atZone(zone));
    }
}
