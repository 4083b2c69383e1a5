package bonghwa.op;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A block of {@link Links} that grows; {@code used} tells whether somebody else added behind what they see. */
final class LinkBlock {

    final ByteBuffer bytes;
    int used;

    LinkBlock(int size) {
        bytes = ByteBuffer.allocate(size * Links.BYTES);
    }

    LinkBlock(LinkBlock other, int taken, int most) {
        this(Math.min(Links.IN_A_BLOCK, most));
        bytes.put(0, other.bytes, 0, taken * Links.BYTES);
        used = taken;
    }

    boolean full() {
        return used * Links.BYTES == bytes.capacity();
    }

    /** Those blocks with that one in its place, or behind the last. */
    static List<LinkBlock> replaced(List<LinkBlock> blocks, int index, LinkBlock block) {
        List<LinkBlock> all = new ArrayList<>(blocks);
        if (index == all.size()) {
            all.add(block);
        } else {
            all.set(index, block);
        }
        return all;
    }
}
