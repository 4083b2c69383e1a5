package bonghwa.exchange.imports;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The times of one source, in the order in which it tells them: a time without a date is on the day of the one before, or on the
 * next where it would go back. What a time does not say, or says oddly, is said as a finding.
 */
final class Moments {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final Duration BACK = Duration.ofHours(6);
    private static final int HALF_A_YEAR = 183;
    private static final int SECONDS = 10;
    private static final int MILLIS = 13;

    private final ZoneId zone;
    private final Instant now;
    private final Findings findings;
    private @Nullable LocalDateTime last;
    private boolean dayTold;

    Moments(ZoneId zone, Instant now, Findings findings) {
        this.zone = zone;
        this.now = now;
        this.findings = findings;
    }

    /** Whether it is in a year of which anybody keeps records; a line could not even carry any. */
    static boolean plausible(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(LAST);
    }

    /** The times that follow without a date are on that day. */
    void on(LocalDate day) {
        last = day.atStartOfDay();
        dayTold = true;
    }

    /** The moment that this text names; empty, and a finding where it is no time at all. */
    Optional<Instant> read(String text, String where) {
        Optional<Instant> moment =
                counted(text).or(() -> TimeText.parse(text).flatMap(t -> moment(t, text.strip(), where)));
        if (moment.isEmpty()) {
            if (text.isBlank()) {
                findings.add(where, "import.odd.empty-time");
            } else {
                findings.add(where, "import.odd.no-time", Visible.line(text));
            }
        }
        moment.filter(m -> m.isAfter(now.plus(AHEAD)))
                .ifPresent(_ -> findings.add(where, "import.odd.future", Visible.line(text)));
        return moment;
    }

    /** Seconds or milliseconds since 1970. */
    private static Optional<Instant> counted(String text) {
        String digits = text.strip();
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return switch (digits.length()) {
            case SECONDS -> Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)));
            case MILLIS -> Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)));
            default -> Optional.empty();
        };
    }

    private Optional<Instant> moment(TimeText time, String text, String where) {
        ZoneId in = time.zone() == null ? zone : time.zone();
        try {
            LocalDate day = day(time, in, text, where);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                return Optional.empty();
            }
            int hour = time.hour() == null ? 0 : time.hour();
            LocalTime clock = LocalTime.of(hour % 24, time.minute(), time.second() % 60, time.millis() * 1_000_000);
            if (hour >= 30 || time.second() > 60) {
                return Optional.empty();
            }
            LocalDateTime local = day.plusDays(hour / 24).atTime(clock).plusSeconds(time.second() == 60 ? 60 : 0);
            if (hour >= 24) {
                findings.add(where, "import.odd.past-midnight", text, local.toString());
            }
            last = local;
            return Optional.of(at(local, time, in, text, where));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private LocalDate day(TimeText time, ZoneId in, String text, String where) {
        LocalDate today = now.atZone(in).toLocalDate();
        LocalDateTime before = last;
        if (time.month() == null || time.day() == null) {
            return undated(time, today, in, text, where);
        }
        if (time.either()) {
            findings.once(where, "import.odd.day-or-month", text);
        }
        if (time.year() != null) {
            return LocalDate.of(time.year(), time.month(), time.day());
        }
        findings.once(where, "import.odd.no-year", text);
        MonthDay named = MonthDay.of(time.month(), time.day());
        LocalDate near = before == null ? today : before.toLocalDate();
        return Stream.of(near.getYear(), near.getYear() - 1, near.getYear() + 1)
                .filter(named::isValidYear)
                .map(named::atYear)
                .filter(day -> before == null ? !day.isAfter(today.plusDays(1)) : apart(near, day) <= HALF_A_YEAR)
                .min(Comparator.comparing(day -> apart(near, day)))
                .orElseThrow(() -> new DateTimeException(text));
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** The day of the time before, or the next one where it would go back; without any, the last day on which it has been so late. */
    private LocalDate undated(TimeText time, LocalDate today, ZoneId in, String text, String where) {
        if (!dayTold) {
            findings.once(where, "import.odd.no-date", text);
        }
        int minutes = (time.hour() == null ? 0 : time.hour()) * 60 + time.minute();
        LocalDateTime before = last;
        if (before == null) {
            boolean ahead = today.atStartOfDay(in)
                    .toInstant()
                    .plus(Duration.ofMinutes(minutes))
                    .isAfter(now);
            return ahead ? today.minusDays(1) : today;
        }
        LocalDate day = before.toLocalDate();
        return day.atStartOfDay().plusMinutes(minutes).plus(BACK).isBefore(before) ? day.plusDays(1) : day;
    }

    private Instant at(LocalDateTime local, TimeText time, ZoneId in, String text, String where) {
        if (time.zone() == null) {
            findings.once(where, "import.odd.no-zone", text, in.getId());
        }
        List<?> offsets = in.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            findings.add(where, "import.odd.gap", text, in.getId());
        } else if (offsets.size() > 1) {
            findings.add(where, "import.odd.overlap", text, in.getId());
        }
        return local.atZone(in).toInstant();
    }
}
