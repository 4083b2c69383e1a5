package bonghwa.op;

import bonghwa.domain.Amendment;
import bonghwa.domain.Assignment;
import bonghwa.domain.Conduct;
import bonghwa.domain.Content;
import bonghwa.domain.Facts;
import bonghwa.domain.Mark;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Redaction;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Unapplied;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fold as it was behind some line of the journal, as bytes: a line with a check sum over the rest, a line of JSON, then packed
 * blocks of entries and states that are decoded when somebody looks at them. Derived: it may be thrown away at any time, and is,
 * when the rules have changed.
 */
final class Snapshot {

    /** How the bytes are laid out. */
    private static final int FORMAT = 6;

    private Snapshot() {}

    /** What this version understands; a snapshot by another version may have left out what this one can fold. */
    static final String UNDERSTANDS = FORMAT + ":" + Fold.VERSION + ":"
            + Sha256.of(Arrays.stream(OperationType.values())
                    .map(t -> t.wire() + Arrays.toString(t.type().getRecordComponents()))
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8));

    /** All but the entries. */
    record Head(
            String understands,
            Place place,
            Clockwork.Kind kind,
            Map<String, Chain> chains,
            HybridTimestamp stamp,
            Map<String, Long> numbers,
            Trust trust,
            List<Field> catalogue,
            List<IncidentPart> incidents) {}

    /** Behind which line of the journal: its id and where it begins. */
    record Place(String last, int segment, long offset) {}

    /**
     * What says who counts: the trusted desk, which line of the desks that were put out follows which, and packed, the certificates
     * and the acts; then the records that wait, which the fold is given again, the anchors, and the
     * redactions, whoever recorded them.
     */
    record Trust(
            @Nullable String root,
            Map<String, Map<String, String>> links,
            Block ground,
            Block waiting,
            Block anchors,
            Block redactions,
            List<Unapplied> refused) {}

    record Field(String key, List<FieldVersion> versions) {}

    record FieldVersion(
            @Nullable JsonNode value,
            Mark mark,
            List<String> replaces,
            @Nullable String reason) {}

    record IncidentPart(
            String id,
            @Nullable Mark declared,
            @Nullable Mark touched,
            Facts facts,
            List<PhaseStep> steps,
            List<Assignment> assignments,
            List<SentNotice> notices,
            Conduct conduct,
            Blocks blocks) {}

    /** Where the entries of an incident stand, and what was reported of each target, which the key of its block names. */
    record Blocks(List<Block> entries, List<Block> ids, List<Block> states) {}

    /** A packed block of that many things from a byte behind the head on; the first of them. */
    record Block(Key first, int size, int at, int length) {}

    /** The key of an entry in the order of the timeline. */
    record Key(Instant occurred, Instant recorded, String id) {}

    /** An entry as it is kept: what stands follows from it. */
    record Kept(
            String number,
            Mark mark,
            Content written,
            List<Amendment> amendments,
            @Nullable Redaction redaction) {}
}
