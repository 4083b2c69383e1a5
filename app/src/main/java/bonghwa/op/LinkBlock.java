package bonghwa.op;

import java.nio.ByteBuffer;

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
}
