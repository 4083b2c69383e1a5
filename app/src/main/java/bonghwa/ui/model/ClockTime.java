package bonghwa.ui.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a clock time as people write it in a small field ({@code 21:44}, {@code 2144}, {@code 9:05}), seen from {@code now}. */
public record ClockTime(Instant now, ZoneId zone) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,2})[:：]?(\\d{2})\\s*");
    private static final long AHEAD_SECONDS = 120;

    /** The latest such moment that is not more than two minutes ahead. */
    public Optional<Instant> past(String text) {
        Instant limit = now.plusSeconds(AHEAD_SECONDS);
        return today(text).map(t -> latest(t.plusDays(1), limit));
    }

    private static Instant latest(ZonedDateTime from, Instant limit) {
        return from.toInstant().isAfter(limit) ? latest(from.minusDays(1), limit) : from.toInstant();
    }

    /** The next such moment. */
    public Optional<Instant> next(String text) {
        return today(text)
                .map(t -> t.toInstant().isAfter(now)
                        ? t.toInstant()
                        : t.plusDays(1).toInstant());
    }

    private Optional<ZonedDateTime> today(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
            return Optional.of(now.atZone(zone).with(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
