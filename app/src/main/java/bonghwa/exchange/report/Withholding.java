package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.OperationType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
     * same room would be alike.
     */
    Evidence of(Collection<Line> all) {
        Set<String> needed = new HashSet<>();
        List<Line> backwards = all.stream()
                .sorted(Comparator.comparing((Line l) -> l.head().origin().counter())
                        .reversed())
                .toList();
        for (Line line : backwards) {
            String previous = line.head().origin().previous();
            if ((needed.contains(line.id()) || says(line)) && previous != null) {
                needed.add(previous);
            }
        }
        return new Evidence(all.stream()
                .filter(l -> needed.contains(l.id()) || says(l))
                .map(this::shown)
                .toList());
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
