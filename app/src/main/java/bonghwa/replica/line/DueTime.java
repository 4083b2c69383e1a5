package bonghwa.replica.line;

import bonghwa.domain.Eta;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A moment to come, as it stands in a line: {@code 22:00}, {@code 30분}, {@code +30m}, {@code 미정}. Without a moment it is wrong. */
record DueTime(
        int start,
        int end,
        @Nullable Eta eta,
        boolean guess,
        @Nullable Clock clock) {

    private static final Pattern FROM_NOW =
            Pattern.compile("\\+?" + Lasting.PATTERN + "(?:\\s?(?:뒤|후))?(?=\\s|$|[,.)])", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile("(?:미정|none)(?=\\s|$|[,.)])", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** What starts there and can be read as a moment to come; null if nothing does. */
    static @Nullable DueTime read(Draft draft, int from) {
        Matcher open = matcher(OPEN, draft.typed, from);
        if (open.lookingAt()) {
            return new DueTime(from, open.end(), Eta.NONE, false, null);
        }
        Matcher lasting = matcher(FROM_NOW, draft.typed, from);
        Duration ahead = lasting.lookingAt() ? Lasting.of(lasting) : null;
        if (ahead != null) {
            return new DueTime(from, lasting.end(), Eta.at(draft.moments.now().plus(ahead)), false, null);
        }
        return clock(draft, from);
    }

    /** The clock time that starts there; null if none does. */
    static @Nullable DueTime clock(Draft draft, int from) {
        Clock clock = Clock.read(draft.typed, from);
        if (clock == null) {
            return null;
        }
        boolean unclear = clock.form() == Clock.Form.MIDNIGHT && clock.day() != null;
        Instant moment = clock.minutes() < 0 || unclear ? null : draft.moments.next(clock);
        Eta eta = moment == null || draft.moments.passed(moment) ? null : Eta.at(moment);
        return new DueTime(from, clock.end(), eta, clock.form() == Clock.Form.GUESS, clock);
    }

    /** How a moment is written in a line: as a clock time, with its date if that is another one. */
    static String written(Instant moment, Draft draft) {
        String clock = clock(moment, draft.situation.zone());
        LocalDate date = moment.atZone(draft.situation.zone()).toLocalDate();
        return draft.moments.otherDate(moment)
                ? date.getMonthValue() + "/" + date.getDayOfMonth() + " " + clock
                : clock;
    }

    static String clock(Instant moment, ZoneId zone) {
        return CLOCK.format(moment.atZone(zone));
    }

    /** The two midnights of a date: where it starts, and where it ends. */
    static List<String> midnights(@Nullable LocalDate date, boolean korean) {
        if (date == null) {
            return List.of();
        }
        return List.of(midnight(date, korean), midnight(date.plusDays(1), korean));
    }

    private static String midnight(LocalDate date, boolean korean) {
        return (korean ? date.getDayOfMonth() + "일" : date.getMonthValue() + "/" + date.getDayOfMonth()) + " 00:00";
    }

    private static Matcher matcher(Pattern pattern, Typed typed, int from) {
        return pattern.matcher(typed.plain)
                .region(from, Math.min(typed.length(), from + 40))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
