package bonghwa.replica.line;

import bonghwa.domain.Eta;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By when: {@code >22:00} anywhere, or behind a state {@code 22시 예정}, {@code 예정 22:00}, {@code 22:00까지}, {@code eta 22:00}. */
final class DuePart {

    private static final Pattern BEFORE = Pattern.compile("(?:예정|eta)\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile("(?:\\s?(?:경|쯤))?(?:\\s*예정|까지)(?![\\p{L}\\p{N}])");

    private static final Pattern UNTIL = Pattern.compile("까지(?![\\p{L}\\p{N}])");

    private final Draft draft;
    private final Typed typed;

    DuePart(Draft draft) {
        this.draft = draft;
        this.typed = draft.typed;
    }

    /** Takes the by-when behind the {@code >} there; null if it is none, or a wrong one. */
    @Nullable
    Eta sign(int at) {
        @Nullable DueTime due = DueTime.read(draft, at + 1);
        if (due == null) {
            return null;
        }
        Matcher until = matcher(UNTIL, due.end());
        int end = until.lookingAt() ? until.end() : due.end();
        if (!typed.boundary(end)) {
            return null;
        }
        draft.take(at, end, Draft.Use.HEAD);
        return accept(at, end, due);
    }

    /** Takes a by-when that stands there in words; null if none does. */
    @Nullable
    Eta words(DueTime due) {
        draft.take(due.start(), due.end(), Draft.Use.HEAD);
        return accept(due.start(), due.end(), due);
    }

    /** The by-when in words that starts there, not taken yet; null if none does. */
    @Nullable
    DueTime find(int from) {
        Matcher before = matcher(BEFORE, from);
        if (before.lookingAt()) {
            @Nullable DueTime due = DueTime.read(draft, before.end());
            return due == null || !typed.boundary(due.end())
                    ? null
                    : new DueTime(from, due.end(), due.eta(), due.guess(), due.clock());
        }
        @Nullable DueTime due = DueTime.clock(draft, from);
        if (due == null) {
            return null;
        }
        Matcher behind = matcher(BEHIND, due.end());
        return behind.lookingAt() ? new DueTime(from, behind.end(), due.eta(), due.guess(), due.clock()) : null;
    }

    private @Nullable Eta accept(int start, int end, DueTime due) {
        @Nullable Eta eta = due.eta();
        if (eta == null) {
            wrong(start, end, due);
            return null;
        }
        @Nullable Instant at = eta.at();
        boolean amber = due.guess() || (at != null && draft.moments.otherDate(at));
        draft.solid(start, end, new Meaning.ByWhen(eta, amber), otherHalf(due));
        return eta;
    }

    private void wrong(int start, int end, DueTime due) {
        @Nullable Clock clock = due.clock();
        @Nullable Day day = clock == null ? null : clock.day();
        if (clock != null && clock.form() == Clock.Form.MIDNIGHT && day != null) {
            draft.problem(
                    start,
                    end,
                    "entry.problem.midnight",
                    DueTime.midnights(day.from(draft.situation.today(), true), draft.korean).stream()
                            .map(t -> ">" + t)
                            .toList());
            return;
        }
        boolean passed = clock != null && clock.minutes() >= 0 && draft.moments.next(clock) != null;
        draft.problem(start, end, passed ? "entry.problem.due-passed" : "entry.problem.not-a-time", List.of());
    }

    private @Nullable Replacement otherHalf(DueTime due) {
        @Nullable Clock clock = due.clock();
        @Nullable Eta eta = due.eta();
        @Nullable Instant at = eta == null ? null : eta.at();
        if (!due.guess() || clock == null || at == null) {
            return null;
        }
        String other = DueTime.clock(at.plus(Duration.ofHours(12)), draft.situation.zone());
        return draft.replacement(clock.clockStart(), clock.end(), other);
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(typed.plain)
                .region(from, typed.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
