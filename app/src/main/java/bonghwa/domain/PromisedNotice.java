package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice to the public that was due at a moment: why it was, since which notice (null: the first one), which one came (null: none
 * so far), and how late that was; zero where it came in time, or is not due yet.
 */
public record PromisedNotice(
        Instant due,
        Basis basis,
        @Nullable SentNotice after,
        @Nullable SentNotice sent,
        Duration late) {

    /** The message key of what is counted. */
    public static final String DEFINITION = "review.promised.definition";

    /** Why a notice was due. */
    public enum Basis {
        /** The first one, by the rule of the house. */
        HOUSE,
        /** The notice before said so itself. */
        NOTICE,
        /** The cadence that was in force. */
        CADENCE
    }

    /** Each promise that was made by that moment, in their order. Nothing is promised of what lies behind the resolution. */
    static List<PromisedNotice> of(Incident incident, Instant at) {
        Instant over = WorkEnd.of(incident, Phase.RESOLVED, at).orElse(Instant.MAX);
        List<SentNotice> notices = incident.notices().stream()
                .filter(n -> n.audience() == Audience.PUBLIC && !n.sent().isAfter(at))
                .sorted(Comparator.comparing(SentNotice::sent).thenComparing(SentNotice::mark))
                .toList();
        List<PromisedNotice> all = new ArrayList<>();
        for (int i = 0; i <= notices.size(); i++) {
            @Nullable SentNotice after = i == 0 ? null : notices.get(i - 1);
            @Nullable SentNotice sent = i == notices.size() ? null : notices.get(i);
            Instant end = earlier(sent == null ? at : sent.sent(), over);
            due(incident, after, end)
                    .filter(d -> d.at().isBefore(over))
                    .ifPresent(d -> all.add(new PromisedNotice(d.at(), d.basis(), after, sent, late(d.at(), end))));
        }
        return List.copyOf(all);
    }

    private record Due(Instant at, Basis basis) {}

    private static Optional<Due> due(Incident incident, @Nullable SentNotice after, Instant end) {
        if (after == null) {
            return Optional.of(new Due(incident.facts().started().plus(ResponseClock.PROMISE), Basis.HOUSE));
        }
        @Nullable Instant said = after.next();
        return said != null
                ? Optional.of(new Due(said, Basis.NOTICE))
                : cadence(incident.conduct().paces().notice(), after.sent(), end)
                        .map(d -> new Due(d, Basis.CADENCE));
    }

    /**
     * Up to the moment at which it is due another cadence moves it; one that would have made it due before it was set makes it due at
     * once.
     */
    private static Optional<Instant> cadence(Register<Pace> paces, Instant sent, Instant end) {
        @Nullable Instant due = due(paces.recordedBy(sent), sent, sent);
        for (Version<Pace> each : paces.versions()) {
            Instant set = each.mark().recordedAt();
            if (set.isAfter(sent) && !set.isAfter(end) && (due == null || !set.isAfter(due))) {
                due = due(paces.recordedBy(set), sent, set);
            }
        }
        return Optional.ofNullable(due);
    }

    private static @Nullable Instant due(Register<Pace> paces, Instant sent, Instant set) {
        @Nullable Duration every = paces.value(Pace.DEFAULT).every();
        return every == null ? null : later(sent.plus(every), set);
    }

    private static Duration late(Instant due, Instant end) {
        return end.isAfter(due) ? Duration.between(due, end) : Duration.ZERO;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether it came when it was promised. */
    public boolean kept() {
        return sent != null && late.isZero();
    }
}
