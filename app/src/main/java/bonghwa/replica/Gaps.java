package bonghwa.replica;

import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * The entries of an incident that were redacted, by when they occurred: the key that their source knew them by went with their
 * words, and must, since a short text can be guessed from its hash. So what a source tells anew of such a moment is taken for what
 * was redacted, once for each hole, in the order of the source. Lives for one look at one source.
 */
final class Gaps {

    private final Map<Instant, Integer> open = new HashMap<>();
    private int filled;

    Gaps(Incident incident) {
        incident.log().entries().stream()
                .filter(e -> e.redaction() != null)
                .map(TimelineEntry::content)
                .forEach(hole -> open.merge(moment(hole), 1, Integer::sum));
    }

    /** Whether that may be what was redacted; then one hole less is open. */
    boolean takes(Operation told) {
        boolean takes = Story.content(told)
                .map(Gaps::moment)
                .filter(at -> open.getOrDefault(at, 0) > 0)
                .map(at -> open.merge(at, -1, Integer::sum))
                .isPresent();
        filled += takes ? 1 : 0;
        return takes;
    }

    /** How many rows were taken for what was redacted. */
    int filled() {
        return filled;
    }

    /** How many redacted entries are like nothing that was told. */
    int left() {
        return open.values().stream().mapToInt(n -> n).sum();
    }

    private static Instant moment(Content content) {
        return content.occurred().at().truncatedTo(ChronoUnit.MILLIS);
    }
}
