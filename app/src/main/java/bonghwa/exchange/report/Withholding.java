package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.OperationType;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks from all lines of a room those that belong into a report of one incident, and takes away what its readers may not read.
 *
 * @param knownAt no chain goes further than to its last line that was recorded by then; null: all of it
 * @param open whether the public may read it
 */
record Withholding(String incident, @Nullable Instant knownAt, boolean open) {

    private static final String ANCHOR = OperationType.ANCHORED.wire();

    /**
     * The evidence. An anchor at the end of a chain is left out, since one is written after each report: else no two reports of the
     * same room would be alike; but for what another anchor vouches for, which nobody may miss.
     */
    Evidence of(Collection<Line> all) {
        Set<String> needed = needed(all);
        return new Evidence(all.stream()
                .filter(l -> needed.contains(l.id()))
                .map(this::shown)
                .toList());
    }

    /** All that say something, what they continue, and what anchors among these vouch for, with what that continues. */
    private Set<String> needed(Collection<Line> all) {
        Map<String, Line> byId = new HashMap<>();
        all.forEach(line -> byId.put(line.id(), line));
        Set<String> needed = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        all.stream().filter(this::says).map(Line::id).forEach(next::add);
        while (!next.isEmpty()) {
            String id = next.remove();
            @Nullable Line line = byId.get(id);
            if (line == null || !needed.add(id)) {
                continue;
            }
            @Nullable String previous = line.head().origin().previous();
            if (previous != null) {
                next.add(previous);
            }
            if (line.head().type().equals(ANCHOR)
                    && OperationCodec.read(line)
                            instanceof Meaning.Understood(Operation.Anchored(List<End> ends, _), _)) {
                ends.forEach(end -> next.add(end.hash()));
            }
        }
        return needed;
    }

    private boolean says(Line line) {
        boolean early = knownAt == null || !line.head().origin().recordedAt().isAfter(knownAt);
        return early && !line.head().type().equals(ANCHOR);
    }

    private Line shown(Line line) {
        @Nullable String of = line.head().incident();
        boolean other = of != null && !of.equals(incident);
        boolean readable = !other && (!open || saidInPublic(line));
        return readable ? line : line.withoutPayload();
    }

    /** What the public knows in any case: that there was an incident, how the work went on, and what it was told. */
    private static boolean saidInPublic(Line line) {
        return OperationCodec.read(line) instanceof Meaning.Understood(Operation operation, _)
                && switch (operation) {
                    case Operation.IncidentDeclared _, Operation.ReplicaCertified _ -> true;
                    case Operation.IncidentAmended amended -> amended.reason() == null;
                    case Operation.PhaseEntered entered -> entered.note() == null;
                    case Operation.NoticeSent notice -> notice.audience() == Audience.PUBLIC;
                    default -> false;
                };
    }
}
