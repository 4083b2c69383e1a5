package bonghwa.op;

import bonghwa.domain.Incident;
import bonghwa.domain.Moment;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Snapshot.Block;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a fold as the bytes of a snapshot. Any thread. */
public final class SnapshotWriter {

    private final BlockWriter blocks = new BlockWriter();

    private SnapshotWriter() {}

    /**
     * The bytes of that fold, which stands behind the line {@code last} at that place of the journal. Empty for one
     * that must be folded anew.
     */
    public static Optional<byte[]> write(
            Fold fold, Map<String, Chain> chains, HybridTimestamp stamp, String last, int segment, long offset) {
        return fold.narrowed()
                ? Optional.empty()
                : Optional.of(new SnapshotWriter().all(fold, chains, stamp, new Snapshot.Place(last, segment, offset)));
    }

    private byte[] all(Fold fold, Map<String, Chain> chains, HybridTimestamp stamp, Snapshot.Place place) {
        List<Snapshot.IncidentPart> incidents =
                fold.room().incidents().values().stream().map(this::incident).toList();
        Snapshot.Head head = new Snapshot.Head(
                Snapshot.UNDERSTANDS,
                place,
                fold.kind(),
                chains,
                stamp,
                HighestNumbers.of(fold).all(),
                trust(fold),
                fold.catalogueFields(),
                incidents);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.writeBytes(Wire.JSON.writeValueAsBytes(head));
        rest.write('\n');
        rest.writeBytes(blocks.bytes());
        byte[] bytes = rest.toByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 16);
        out.writeBytes(Packing.sum(bytes, 0).getBytes(StandardCharsets.ISO_8859_1));
        out.write('\n');
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    private Snapshot.Trust trust(Fold fold) {
        Trust trust = fold.trust();
        List<Recorded> ground = new ArrayList<>(trust.acts().byId().values());
        trust.certificates().byReplica().values().forEach(desks -> ground.addAll(desks.values()));
        return new Snapshot.Trust(
                trust.root(),
                trust.links().byReplica(),
                blocks.records(ground),
                blocks.records(fold.waiting()),
                blocks.records(List.copyOf(fold.anchors().byId().values())),
                blocks.records(List.copyOf(fold.redactions().acts().values())),
                fold.refused());
    }

    private Snapshot.IncidentPart incident(Incident incident) {
        List<Block> entries = blocks.runs(
                incident.log().byTime(),
                SnapshotWriter::kept,
                m -> new Snapshot.Key(m.occurred(), m.recorded(), m.id()));
        List<Block> ids = blocks.runs(
                incident.log().byId(),
                m -> new Snapshot.Key(m.occurred(), m.recorded(), m.id()),
                id -> new Snapshot.Key(Instant.EPOCH, Instant.EPOCH, id));
        List<Block> states = new ArrayList<>();
        incident.log()
                .states()
                .forEach((target, history) -> states.add(blocks.block(
                        new Snapshot.Key(Instant.EPOCH, Instant.EPOCH, target.toString()),
                        history.points().size(),
                        history.points())));
        return new Snapshot.IncidentPart(
                incident.id(),
                incident.declared(),
                incident.touched(),
                incident.facts(),
                incident.steps(),
                incident.assignments(),
                incident.notices(),
                incident.conduct(),
                new Snapshot.Blocks(entries, ids, states));
    }

    private static Snapshot.Kept kept(TimelineEntry entry) {
        return new Snapshot.Kept(entry.number(), entry.mark(), entry.written(), entry.amendments(), entry.redaction());
    }

    /** The place of an entry, as the timeline orders it. */
    static Moment moment(Snapshot.Key key) {
        return new Moment(key.occurred(), key.recorded(), key.id());
    }
}
