package bonghwa.op;

import bonghwa.domain.Incident;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Makes a fold of the bytes of a snapshot; entries are decoded when somebody first looks at them. Any thread. */
public final class SnapshotReader {

    /** The fold with the highest number for each letter, and behind which line it stands. */
    public record Read(
            Fold fold,
            Map<String, Chain> chains,
            HybridTimestamp stamp,
            Map<String, Long> numbers,
            String last,
            int segment,
            long offset) {}

    private final SnapshotBlocks blocks;

    private SnapshotReader(SnapshotBlocks blocks) {
        this.blocks = blocks;
    }

    /** The fold in those bytes; empty if they are none of this version's, or not all as they were written. */
    public static Optional<Read> read(byte[] bytes) {
        int sum = endOfLine(bytes, 0);
        int end = endOfLine(bytes, sum + 1);
        if (end >= bytes.length
                || !Packing.sum(bytes, sum + 1).equals(new String(bytes, 0, sum, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        try {
            Snapshot.Head head = Wire.JSON.readValue(bytes, sum + 1, end - sum - 1, Snapshot.Head.class);
            return head.understands().equals(Snapshot.UNDERSTANDS)
                    ? Optional.of(new SnapshotReader(new SnapshotBlocks(bytes, end + 1)).fold(head))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static int endOfLine(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private Read fold(Snapshot.Head head) {
        Map<String, IncidentFold> incidents = new HashMap<>();
        head.incidents().forEach(part -> incidents.put(part.id(), new IncidentFold(incident(part), Map.of())));
        Snapshot.Trust kept = head.trust();
        Trust trust = Trust.of(head.kind(), kept.root(), new Ancestry(kept.links()))
                .with(blocks.records(kept.ground()), List.of());
        Anchors anchors = Anchors.NONE.with(blocks.records(kept.anchors()));
        Redactions redactions = Redactions.NONE.with(blocks.records(kept.redactions()), trust);
        Fold fold = Fold.of(trust, CatalogueFold.of(head.catalogue()), incidents, kept.refused(), anchors, redactions)
                .with(blocks.records(kept.waiting()));
        Snapshot.Place place = head.place();
        return new Read(
                fold, head.chains(), head.stamp(), head.numbers(), place.last(), place.segment(), place.offset());
    }

    private Incident incident(Snapshot.IncidentPart part) {
        return new Incident(
                part.id(),
                part.declared(),
                part.facts(),
                part.steps(),
                blocks.log(part.blocks()),
                part.assignments(),
                part.notices(),
                part.conduct(),
                part.touched());
    }
}
