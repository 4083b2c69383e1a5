package bonghwa.op;

import bonghwa.domain.Chunked;
import bonghwa.domain.Run;
import bonghwa.op.Snapshot.Block;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The packed blocks of a snapshot that is being written, one behind the other; says of each where it stands. */
final class BlockWriter {

    private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();

    Block records(List<Recorded> records) {
        return block(
                new Snapshot.Key(Instant.EPOCH, Instant.EPOCH, ""),
                records.size(),
                records.stream().map(SnapshotRecord::of).toList());
    }

    /** A block for each run of the map, so that each can be read when it is needed. */
    <K extends Comparable<K>, V> List<Block> runs(
            Chunked<K, V> map, Function<V, Object> kept, Function<K, Snapshot.Key> key) {
        List<Block> all = new ArrayList<>();
        for (Run<K, V> run : map.runs()) {
            all.add(block(
                    key.apply(run.first()),
                    run.size(),
                    run.values().stream().map(kept).toList()));
        }
        return all;
    }

    Block block(Snapshot.Key first, int size, Object values) {
        int at = blocks.size();
        byte[] bytes = Packing.pack(Wire.JSON.writeValueAsBytes(values));
        blocks.writeBytes(bytes);
        return new Block(first, size, at, bytes.length);
    }

    byte[] bytes() {
        return blocks.toByteArray();
    }
}
