package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one beat stands at a moment: how often it is wanted (null: not at all), when it was last kept, when it is next due, and how
 * many in a row nobody kept since one that was due then. While silenced it is due at no time and none is missed.
 */
public record Rhythm(
        Beat beat,
        @Nullable Duration every,
        boolean silenced,
        @Nullable Instant last,
        @Nullable Instant next,
        int missed,
        @Nullable Instant missedSince) {

    private Rhythm(
            Beat beat, @Nullable Duration every, boolean silenced, @Nullable Instant last, @Nullable Instant next) {
        this(beat, every, silenced, last, next, 0, null);
    }

    /** How often everybody is called while the top severity lasts. */
    public static final Duration CALL_OUT = Duration.ofMinutes(10);

    /** How often those who lead the house want a note, where they want one. */
    public static final Duration EXECUTIVE = Duration.ofMinutes(30);

    /** All beats at that moment. */
    public static List<Rhythm> of(Incident incident, Instant at) {
        return of(incident, Instant.MIN, at);
    }

    /** The same, where nobody was there to be called out before somebody {@code attended}. */
    public static List<Rhythm> of(Incident incident, Instant attended, Instant at) {
        return Arrays.stream(Beat.values())
                .map(b -> of(incident, b, attended, at))
                .toList();
    }

    /** One beat at that moment: from what had been set, said and kept by then. */
    public static Rhythm of(Incident incident, Beat beat, Instant at) {
        return of(incident, beat, Instant.MIN, at);
    }

    private static Rhythm of(Incident incident, Beat beat, Instant attended, Instant at) {
        Register<Pace> paces = incident.conduct().paces().of(beat).recordedBy(at);
        Pace pace = paces.value(Pace.DEFAULT);
        if (incident.phase(at).compareTo(Phase.RESOLVED) >= 0) {
            return new Rhythm(beat, null, pace.silenced(), null, null);
        }
        return switch (beat) {
            case NOTICE -> notice(incident, pace, at);
            case CALL_OUT -> callOut(incident, pace, attended, at);
            case EXECUTIVE -> {
                Instant wanted = paces.front().map(v -> v.mark().recordedAt()).orElse(Instant.MAX);
                yield kept(incident, beat, pace, pace.every(), wanted, at);
            }
        };
    }

    /** Whether it should have been kept by now. */
    public boolean due(Instant now) {
        return next != null && !next.isAfter(now);
    }

    /** What the last notice promised, else what was set; the first one is due when the house promises it. */
    private static Rhythm notice(Incident incident, Pace pace, Instant at) {
        @Nullable Duration every = pace.every();
        @Nullable SentNotice sent = incident.lastNotice(Audience.PUBLIC, at).orElse(null);
        @Nullable
        Instant next = sent == null ? incident.facts().started().plus(ResponseClock.PROMISE) : promised(sent, every);
        @Nullable Instant last = sent == null ? null : sent.sent();
        return new Rhythm(Beat.NOTICE, every, pace.silenced(), last, pace.silenced() ? null : next);
    }

    /** When the next notice to the public is due, whether it reminds or not; null: nothing is promised, or it is resolved. */
    public static @Nullable Instant noticeDue(Incident incident, Instant at) {
        if (incident.phase(at).compareTo(Phase.RESOLVED) >= 0) {
            return null;
        }
        Pace pace = incident.conduct().paces().notice().recordedBy(at).value(Pace.DEFAULT);
        return notice(incident, new Pace(pace.every(), false), at).next();
    }

    private static @Nullable Instant promised(SentNotice notice, @Nullable Duration every) {
        return notice.next() != null || every == null
                ? notice.next()
                : notice.sent().plus(every);
    }

    private static Rhythm callOut(Incident incident, Pace pace, Instant attended, Instant at) {
        Optional<Version<Severity>> severity =
                incident.facts().severities().recordedBy(at).front();
        if (severity.isEmpty() || severity.get().value() != Severity.SEV1) {
            return new Rhythm(Beat.CALL_OUT, null, pace.silenced(), null, null);
        }
        Duration every = pace.every() == null ? CALL_OUT : pace.every();
        Instant from = later(attended, later(severity.get().mark().recordedAt(), loud(incident, at)));
        return kept(incident, Beat.CALL_OUT, pace, every, from, at).counted(every, at);
    }

    /** Since when call-outs are made again after they had been silenced. */
    private static Instant loud(Incident incident, Instant at) {
        Register<Pace> paces = incident.conduct().paces().callOut().recordedBy(at);
        boolean wasSilent = paces.versions().stream().anyMatch(v -> v.value().silenced());
        return wasSilent ? paces.front().map(v -> v.mark().recordedAt()).orElse(Instant.MIN) : Instant.MIN;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Call-outs that nobody answered are over and counted: only the newest one is asked. */
    private Rhythm counted(Duration length, Instant at) {
        if (next == null || at.isBefore(next)) {
            return this;
        }
        int over = Math.toIntExact(Duration.between(next, at).dividedBy(length));
        return new Rhythm(
                beat, every, silenced, last, next.plus(length.multipliedBy(over)), over, over == 0 ? null : next);
    }

    /** A beat that entries with its tag keep, from a moment on. */
    private static Rhythm kept(
            Incident incident, Beat beat, Pace pace, @Nullable Duration every, Instant from, Instant at) {
        if (every == null) {
            return new Rhythm(beat, null, pace.silenced(), null, null);
        }
        @Nullable Instant last = incident.log().lastTagged(beat.tag(), from, at).orElse(null);
        Instant next = (last == null ? from : last).plus(every);
        return new Rhythm(beat, every, pace.silenced(), last, pace.silenced() ? null : next);
    }
}
