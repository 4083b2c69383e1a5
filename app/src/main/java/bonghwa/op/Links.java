package bonghwa.op;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Ids, stamps and places of lines that follow each other, packed: a million of them are 52 MB and nothing to decode. A place is a
 * number that means something to whoever keeps the lines. Immutable to all who look: adding shares what is there; only one thread
 * adds.
 */
final class Links {

    static final int BYTES = 32 + 8 + 4 + 8;
    static final int IN_A_BLOCK = 1024;
    private static final int AT_FIRST = 8;

    static final Links NONE = new Links(List.of(), 0);

    private final List<LinkBlock> blocks;
    private final int size;

    private Links(List<LinkBlock> blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** These and one more. */
    Links with(byte[] id, HybridTimestamp stamp, long place) {
        int inside = size % IN_A_BLOCK;
        List<LinkBlock> all = blocks;
        if (inside == 0) {
            all = LinkBlock.replaced(blocks, size / IN_A_BLOCK, new LinkBlock(AT_FIRST));
        } else if (last().used != inside || last().full()) {
            all = LinkBlock.replaced(blocks, blocks.size() - 1, new LinkBlock(last(), inside, inside * 2));
        }
        LinkBlock block = all.get(size / IN_A_BLOCK);
        put(block.bytes, inside * BYTES, id, stamp, place);
        block.used = inside + 1;
        return new Links(all, size + 1);
    }

    private static void put(ByteBuffer bytes, int at, byte[] id, HybridTimestamp stamp, long place) {
        bytes.put(at, id)
                .putLong(at + 32, stamp.millis())
                .putInt(at + 40, stamp.logical())
                .putLong(at + 44, place);
    }

    private LinkBlock last() {
        return blocks.getLast();
    }

    /** These with another place for one of them. */
    Links placed(int index, long place) {
        LinkBlock old = blocks.get(index / IN_A_BLOCK);
        LinkBlock copy = new LinkBlock(old, old.used, old.used);
        copy.bytes.putLong(index % IN_A_BLOCK * BYTES + 44, place);
        return new Links(LinkBlock.replaced(blocks, index / IN_A_BLOCK, copy), size);
    }

    /** These, each with the place that its place becomes. */
    Links moved(LongUnaryOperator place) {
        List<LinkBlock> all = new ArrayList<>();
        for (LinkBlock old : blocks) {
            LinkBlock copy = new LinkBlock(old, old.used, old.used);
            for (int at = 44; at < old.used * BYTES; at += BYTES) {
                copy.bytes.putLong(at, place.applyAsLong(copy.bytes.getLong(at)));
            }
            all.add(copy);
        }
        return new Links(all, size);
    }

    boolean is(int index, byte[] id) {
        ByteBuffer bytes = block(index);
        int at = index % IN_A_BLOCK * BYTES;
        return Arrays.equals(bytes.array(), bytes.arrayOffset() + at, bytes.arrayOffset() + at + 32, id, 0, id.length);
    }

    String id(int index) {
        byte[] id = new byte[32];
        block(index).get(index % IN_A_BLOCK * BYTES, id);
        return Base64Url.encode(id);
    }

    HybridTimestamp stamp(int index) {
        int at = index % IN_A_BLOCK * BYTES;
        return new HybridTimestamp(block(index).getLong(at + 32), block(index).getInt(at + 40));
    }

    long place(int index) {
        return block(index).getLong(index % IN_A_BLOCK * BYTES + 44);
    }

    private ByteBuffer block(int index) {
        return blocks.get(index / IN_A_BLOCK).bytes;
    }

    /** Puts all of them behind each other. */
    void write(ByteBuffer out) {
        for (int from = 0; from < size; from += IN_A_BLOCK) {
            out.put(block(from).array(), 0, Math.min(IN_A_BLOCK, size - from) * BYTES);
        }
    }

    /** Takes so many from there on. */
    static Links read(ByteBuffer in, int size) {
        List<LinkBlock> blocks = new ArrayList<>();
        for (int from = 0; from < size; from += IN_A_BLOCK) {
            LinkBlock block = new LinkBlock(Math.min(IN_A_BLOCK, size - from));
            in.get(block.bytes.array());
            block.used = Math.min(IN_A_BLOCK, size - from);
            blocks.add(block);
        }
        return new Links(blocks, size);
    }
}
