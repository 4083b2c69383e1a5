package bonghwa.replica.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns clock times into moments, as seen from now in a zone. A time that a change of the clocks skips is no moment; one that
 * comes twice is two.
 */
record Moments(Situation situation) {

    /** Clocks of people differ: so far ahead is still now. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final Duration BACK = Duration.ofHours(6);
    private static final int HALF = 12 * 60;
    private static final int DAY = 24 * 60;

    /** Now, to the millisecond. */
    Instant now() {
        return situation.now().truncatedTo(ChronoUnit.MILLIS);
    }

    boolean future(Instant moment) {
        return moment.isAfter(situation.now().plus(TOLERANCE));
    }

    /** Whether the full date must be shown of something that occurred then. */
    boolean farBack(Instant moment) {
        return moment.isBefore(situation.now().minus(BACK)) || otherDate(moment);
    }

    boolean otherDate(Instant moment) {
        return !moment.atZone(situation.zone()).toLocalDate().equals(situation.today());
    }

    /** The latest such moment that is not in the future; else the earliest one, which is; null if there is none at all. */
    @Nullable
    Instant latest(Clock clock) {
        List<Instant> all = candidates(clock, false);
        return all.stream()
                .filter(m -> !future(m))
                .max(Instant::compareTo)
                .or(() -> all.stream().min(Instant::compareTo))
                .orElse(null);
    }

    /** The next such moment; else the latest one, which has passed; null if there is none at all. */
    @Nullable
    Instant next(Clock clock) {
        List<Instant> all = candidates(clock, true);
        return all.stream()
                .filter(m -> !passed(m))
                .min(Instant::compareTo)
                .or(() -> all.stream().max(Instant::compareTo))
                .orElse(null);
    }

    boolean passed(Instant moment) {
        return moment.isBefore(situation.now().truncatedTo(ChronoUnit.MINUTES));
    }

    /** The first moment after {@code start} at which a clock shows that; for the end of a stretch. */
    @Nullable
    Instant after(Instant start, Clock clock) {
        List<Instant> all = new ArrayList<>();
        LocalDate date = start.atZone(situation.zone()).toLocalDate();
        for (int minutes : readings(clock)) {
            for (int day = -1; day <= 1; day++) {
                all.addAll(moments(date.plusDays(day), minutes % DAY));
            }
        }
        return all.stream()
                .filter(m -> m.isAfter(start))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private List<Instant> candidates(Clock clock, boolean ahead) {
        List<Instant> all = new ArrayList<>();
        LocalDate today = situation.today();
        for (int minutes : readings(clock)) {
            Day day = clock.day();
            if (day != null) {
                LocalDate date = day.from(today, ahead);
                all.addAll(date == null ? List.of() : moments(date, minutes));
                continue;
            }
            for (int shift = -2; shift <= 2; shift++) {
                all.addAll(moments(today.plusDays(shift), minutes % DAY));
            }
        }
        return all;
    }

    private static List<Integer> readings(Clock clock) {
        return clock.form() == Clock.Form.GUESS
                ? List.of(clock.minutes(), clock.minutes() + HALF)
                : List.of(clock.minutes());
    }

    private List<Instant> moments(LocalDate date, int minutes) {
        LocalDateTime local = date.atStartOfDay().plusMinutes(minutes);
        List<Instant> moments = new ArrayList<>();
        for (ZoneOffset offset : situation.zone().getRules().getValidOffsets(local)) {
            moments.add(local.toInstant(offset));
        }
        return moments;
    }
}
