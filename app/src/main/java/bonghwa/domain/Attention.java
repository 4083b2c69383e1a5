package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants one person's attention: why, since when, and by when. {@code subject} is the id of the entry, assignment
 * or hand-over, so that whoever has seen it can be spared it.
 */
public record Attention(
        Reason reason,
        String subject,
        Instant since,
        @Nullable Instant due) {

    /** Why, the most pressing first. */
    public enum Reason {
        /** A hand-over waits for their answer. */
        HANDOVER,
        /** Something of theirs is due within {@link #SOON}, or overdue. */
        DUE,
        /** A blocker that they must clear. */
        BLOCKED_ON_ME,
        /** An ask that they must answer. */
        ASKED,
        /** A task of theirs. */
        TASK,
        /** They were given a duty, now or for later. */
        ASSIGNED
    }

    /** What is due so soon is called due. */
    public static final Duration SOON = Duration.ofMinutes(5);

    private static final Comparator<Attention> ORDER = Comparator.comparing(Attention::reason)
            .thenComparing(Attention::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Attention::since, Comparator.reverseOrder());

    /** All that wants that person's attention at that moment, the most pressing first. */
    public static List<Attention> of(Incident incident, String person, Instant at) {
        Mine mine = Mine.of(incident, person, at);
        List<Attention> all = new ArrayList<>();
        incident.conduct().handovers().stream()
                .filter(h -> mine.asked(h, at))
                .forEach(h -> all.add(new Attention(Reason.HANDOVER, h.id(), h.at(), null)));
        mine.of(OpenItem.of(incident, at)).forEach(i -> all.add(of(i, at)));
        incident.assignments().stream()
                .filter(a ->
                        a.person().equals(person) && (a.holds(at) || (a.from().isAfter(at) && a.holds(a.from()))))
                .filter(a -> !person.equals(a.mark().author().person()))
                .forEach(a ->
                        all.add(new Attention(Reason.ASSIGNED, a.id(), a.mark().recordedAt(), null)));
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private static Attention of(OpenItem item, Instant at) {
        Duration left = item.left(at);
        Reason reason = left != null && left.compareTo(SOON) <= 0
                ? Reason.DUE
                : switch (item.kind()) {
                    case BLOCKER -> Reason.BLOCKED_ON_ME;
                    case ASK -> Reason.ASKED;
                    default -> Reason.TASK;
                };
        return new Attention(reason, item.entry().id(), item.entry().occurredAt(), item.due());
    }
}
