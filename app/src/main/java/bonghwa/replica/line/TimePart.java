package bonghwa.replica.line;

import bonghwa.domain.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time at the very start of a line: when it occurred. */
final class TimePart {

    private static final Pattern ABOUT = Pattern.compile("~|약\\s+|about\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_BEHIND = Pattern.compile("\\s?(?:경|쯤)(?=\\s|$|[,:](?=\\s|$))");

    private final Draft draft;
    private final Typed typed;

    TimePart(Draft draft) {
        this.draft = draft;
        this.typed = draft.typed;
    }

    /** Takes the time that starts there, if one does. */
    @Nullable
    When read(int from) {
        Matcher about = ABOUT.matcher(typed.plain).region(from, typed.length());
        int start = about.lookingAt() ? about.end() : from;
        @Nullable Ago ago = Ago.read(typed, start);
        if (ago != null) {
            Instant moment = draft.moments.now().minus(ago.back());
            return taken(from, ago.end(), start > from ? When.about(moment) : When.exactly(moment), false, null);
        }
        @Nullable Clock clock = Clock.read(typed, start);
        if (clock == null) {
            return null;
        }
        @Nullable Clock until = start == from ? PeriodEnd.read(typed, clock) : null;
        if (until != null) {
            return between(from, clock, until);
        }
        Matcher behind = ABOUT_BEHIND.matcher(typed.plain).region(clock.end(), typed.length());
        behind.useAnchoringBounds(false).useTransparentBounds(true);
        boolean uncertain = start > from || behind.lookingAt();
        int end = uncertain && start == from ? behind.end() : behind.lookingAt() ? behind.end() : clock.end();
        return typed.wordEnds(end) ? single(from, end, clock, uncertain) : null;
    }

    /** Whether the time at the start says its day, or counts from now. */
    static boolean saysItsDay(Typed typed) {
        int from = typed.skipSpace(0);
        Matcher about = ABOUT.matcher(typed.plain).region(from, typed.length());
        @Nullable Clock clock = Clock.read(typed, about.lookingAt() ? about.end() : from);
        return Ago.read(typed, from) != null || (clock != null && clock.day() != null);
    }

    private @Nullable When single(int from, int end, Clock clock, boolean uncertain) {
        if (refused(clock, end)) {
            return null;
        }
        @Nullable Instant moment = draft.moments.latest(clock);
        if (moment == null || draft.moments.future(moment)) {
            wrong(from, end, moment);
            return null;
        }
        When when = uncertain ? When.about(moment) : When.exactly(moment);
        boolean guess = clock.form() == Clock.Form.GUESS;
        return taken(from, end, when, guess, guess ? otherHalf(clock, moment) : null);
    }

    private @Nullable When between(int from, Clock clock, Clock until) {
        if (refused(clock, until.end())) {
            return null;
        }
        @Nullable Instant start = draft.moments.latest(clock);
        @Nullable Instant end = start == null ? null : draft.moments.after(start, until);
        if (start == null || end == null || draft.moments.future(end)) {
            wrong(from, until.end(), end);
            return null;
        }
        return taken(from, until.end(), When.between(start, end), clock.form() == Clock.Form.GUESS, null);
    }

    /** What is no time at all, or a midnight of which nobody knows on which side of the date it lies. */
    private boolean refused(Clock clock, int end) {
        if (clock.minutes() < 0) {
            draft.take(clock.start(), end, Draft.Use.HEAD);
            draft.problem(clock.start(), end, "entry.problem.not-a-time", List.of());
            return true;
        }
        Day day = clock.day();
        if (clock.form() != Clock.Form.MIDNIGHT || day == null) {
            return false;
        }
        draft.take(clock.start(), end, Draft.Use.HEAD);
        draft.problem(
                clock.start(),
                end,
                "entry.problem.midnight",
                DueTime.midnights(day.from(draft.situation.today(), false), draft.korean));
        return true;
    }

    private void wrong(int from, int end, @Nullable Instant future) {
        draft.take(from, end, Draft.Use.HEAD);
        if (future == null) {
            draft.problem(from, end, "entry.problem.not-a-time", List.of());
        } else {
            draft.problem(from, end, "entry.problem.future", List.of(">" + typed.shown(from, end)));
        }
    }

    private When taken(int from, int end, When when, boolean guess, @Nullable Replacement other) {
        draft.take(from, end, Draft.Use.HEAD);
        draft.solid(from, end, new Meaning.Occurred(when, guess || draft.moments.farBack(when.at())), other);
        return when;
    }

    private Replacement otherHalf(Clock clock, Instant moment) {
        String other = DueTime.clock(moment.plus(Duration.ofHours(12)), draft.situation.zone());
        return draft.replacement(clock.clockStart(), clock.end(), other);
    }
}
