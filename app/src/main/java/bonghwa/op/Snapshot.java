package bonghwa.op;

import bonghwa.domain.Amendment;
import bonghwa.domain.Assignment;
import bonghwa.domain.Conduct;
import bonghwa.domain.Content;
import bonghwa.domain.Facts;
import bonghwa.domain.Mark;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.SentNotice;
import bonghwa.domain.StatePoint;
import bonghwa.domain.Target;
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
 * The fold as it was behind some line of the journal, as bytes: one line of JSON and, behind it, blocks of entries that are
 * decoded when somebody looks at them. Derived: it may be thrown away at any time, and is, when the rules have changed.
 */
final class Snapshot {

    private Snapshot() {}

    /** What this version understands; a snapshot by another version may have left out what this one can fold. */
    static final String UNDERSTANDS = Fold.VERSION + ":"
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
            Trust trust,
            List<Field> catalogue,
            List<IncidentPart> incidents) {}

    /** Behind which line of the journal: its id and where it begins. */
    record Place(String last, int segment, long offset) {}

    record Trust(Map<String, Certificate> replicas, List<Unapplied> refused) {}

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

    /** Where the entries of an incident stand. */
    record Blocks(List<Block> entries, List<Block> ids, List<Block> states) {}

    /** A block of that many things from a byte behind the head on; the first of them. */
    record Block(Key first, int size, int at, int length) {}

    /** The key of an entry in the order of the timeline. */
    record Key(Instant occurred, Instant recorded, String id) {}

    /** An entry as it is kept: what stands follows from it. */
    record Kept(String number, Mark mark, Content written, List<Amendment> amendments) {}

    /** All that was reported of one target. */
    record Track(Target target, List<StatePoint> points) {}
}
