package bonghwa.op;

import bonghwa.domain.Chunked;
import bonghwa.domain.Log;
import bonghwa.domain.Moment;
import bonghwa.domain.Run;
import bonghwa.domain.RunPairs;
import bonghwa.domain.StateHistory;
import bonghwa.domain.StatePoint;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Snapshot.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The packed blocks of a snapshot, behind its head: unpacked and decoded when somebody first looks inside. Any thread. */
final class SnapshotBlocks {

    private final byte[] bytes;
    private final int start;

    SnapshotBlocks(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    /** The log of an incident, of which nothing is decoded yet. */
    Log log(Snapshot.Blocks blocks) {
        Chunked<Moment, TimelineEntry> byTime = Chunked.of(blocks.entries().stream()
                .map(b -> Run.deferred(SnapshotWriter.moment(b.first()), b.size(), () -> entries(b)))
                .toList());
        Chunked<String, Moment> byId = Chunked.of(blocks.ids().stream()
                .map(b -> Run.deferred(b.first().id(), b.size(), () -> ids(b)))
                .toList());
        return new Log(byId, byTime, states(blocks.states()));
    }

    /** Records that were kept to be given to the fold again. */
    List<Recorded> records(Block block) {
        return Arrays.stream(decode(block, SnapshotRecord[].class))
                .map(SnapshotRecord::recorded)
                .toList();
    }

    private RunPairs<Moment, TimelineEntry> entries(Block block) {
        return pairs(decode(block, Snapshot.Kept[].class), SnapshotBlocks::entry, Moment::of);
    }

    private RunPairs<String, Moment> ids(Block block) {
        return pairs(decode(block, Snapshot.Key[].class), SnapshotWriter::moment, Moment::id);
    }

    private static TimelineEntry entry(Snapshot.Kept kept) {
        TimelineEntry entry = TimelineEntry.written(kept.number(), kept.mark(), kept.written(), kept.redaction());
        for (var amendment : kept.amendments()) {
            entry = entry.amended(amendment);
        }
        return entry;
    }

    private static <S, K, V> RunPairs<K, V> pairs(S[] kept, Function<S, V> value, Function<V, K> key) {
        List<K> keys = new ArrayList<>(kept.length);
        List<V> values = new ArrayList<>(kept.length);
        for (S one : kept) {
            V decoded = value.apply(one);
            keys.add(key.apply(decoded));
            values.add(decoded);
        }
        return new RunPairs<>(keys, values);
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
        return Wire.JSON.readValue(Packing.unpack(bytes, start + block.at(), block.length()), type);
    }
}
