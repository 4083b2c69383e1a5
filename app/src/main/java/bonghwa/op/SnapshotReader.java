package bonghwa.op;

import bonghwa.domain.Chunked;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.Moment;
import bonghwa.domain.Run;
import bonghwa.domain.StateHistory;
import bonghwa.domain.StatePoint;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Snapshot.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private final byte[] bytes;
    private final int start;

    private SnapshotReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    /** The fold in those bytes; empty if they are none of this version's, or not all as they were written. */
    public static Optional<Read> read(byte[] bytes) {
        int sum = endOfLine(bytes, 0);
        int end = endOfLine(bytes, sum + 1);
        if (end >= bytes.length
                || !Snapshot.sum(bytes, sum + 1).equals(new String(bytes, 0, sum, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        try {
            Snapshot.Head head = Wire.JSON.readValue(bytes, sum + 1, end - sum - 1, Snapshot.Head.class);
            return head.understands().equals(Snapshot.UNDERSTANDS)
                    ? Optional.of(new SnapshotReader(bytes, end + 1).fold(head))
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
        Fold fold = Fold.of(head.kind(), head.trust(), CatalogueFold.of(head.catalogue()), incidents);
        Snapshot.Place place = head.place();
        return new Read(
                fold, head.chains(), head.stamp(), head.numbers(), place.last(), place.segment(), place.offset());
    }

    private Incident incident(Snapshot.IncidentPart part) {
        Chunked<Moment, TimelineEntry> byTime = Chunked.of(part.blocks().entries().stream()
                .map(b -> Run.deferred(SnapshotWriter.moment(b.first()), b.size(), () -> entries(b)))
                .toList());
        Chunked<String, Moment> byId = Chunked.of(part.blocks().ids().stream()
                .map(b -> Run.deferred(b.first().id(), b.size(), () -> ids(b)))
                .toList());
        Log log = new Log(byId, byTime, states(part.blocks().states()));
        return new Incident(
                part.id(),
                part.declared(),
                part.facts(),
                part.steps(),
                log,
                part.assignments(),
                part.notices(),
                part.conduct(),
                part.touched());
    }

    private Run.Pairs<Moment, TimelineEntry> entries(Block block) {
        return pairs(decode(block, Snapshot.Kept[].class), SnapshotReader::entry, Moment::of);
    }

    private Run.Pairs<String, Moment> ids(Block block) {
        return pairs(decode(block, Snapshot.Key[].class), SnapshotWriter::moment, Moment::id);
    }

    private static TimelineEntry entry(Snapshot.Kept kept) {
        TimelineEntry entry = TimelineEntry.written(kept.number(), kept.mark(), kept.written());
        for (var amendment : kept.amendments()) {
            entry = entry.amended(amendment);
        }
        return entry;
    }

    private static <S, K, V> Run.Pairs<K, V> pairs(S[] kept, Function<S, V> value, Function<V, K> key) {
        List<K> keys = new ArrayList<>(kept.length);
        List<V> values = new ArrayList<>(kept.length);
        for (S one : kept) {
            V decoded = value.apply(one);
            keys.add(key.apply(decoded));
            values.add(decoded);
        }
        return new Run.Pairs<>(keys, values);
    }

    private Map<Target, StateHistory> states(List<Block> blocks) {
        Map<Target, StateHistory> states = new HashMap<>();
        for (Block block : blocks) {
            states.put(
                    Target.parse(block.first().id()),
                    StateHistory.deferred(() -> List.of(decode(block, StatePoint[].class))));
        }
        return states;
    }

    private <T> T decode(Block block, Class<T> type) {
        return Wire.JSON.readValue(Snapshot.unpack(bytes, start + block.at(), block.length()), type);
    }
}
