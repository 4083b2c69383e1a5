package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that somebody waits for: an ask, a blocker or a task of the timeline that nobody has struck out. */
public record OpenItem(TimelineEntry entry) {

    private static final Set<Kind> KINDS = Set.of(Kind.ASK, Kind.BLOCKER, Kind.TASK);

    /** All of an incident by that moment: what is due first comes first, then what has no due time, the newest first. */
    public static List<OpenItem> of(@Nullable Incident incident, Instant now) {
        if (incident == null) {
            return List.of();
        }
        Comparator<OpenItem> due = Comparator.comparing(OpenItem::due, Comparator.nullsLast(Comparator.naturalOrder()));
        return incident.log().entries().stream()
                .filter(e -> KINDS.contains(e.content().kind())
                        && !e.struck()
                        && !e.occurredAt().isAfter(now))
                .map(OpenItem::new)
                .sorted(due.thenComparing(i -> i.entry().occurredAt(), Comparator.reverseOrder()))
                .toList();
    }

    public Kind kind() {
        return entry.content().kind();
    }

    public @Nullable Instant due() {
        return entry.content().due();
    }

    /** How much time is left, negative where it has passed; null where nothing is due. */
    public @Nullable Duration left(Instant now) {
        Instant due = due();
        return due == null ? null : Duration.between(now, due);
    }

    /** Who must see to it. */
    public List<Party> owners() {
        return entry.content().about().people();
    }
}
