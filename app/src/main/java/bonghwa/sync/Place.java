package bonghwa.sync;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a line stands in a file, and what is known of it: its place in the chain, or that it is none; whether its payload is the right one. */
record Place(
        Path file,
        long offset,
        int length,
        String print,
        boolean whole,
        @Nullable Link link) {

    static Place of(Path file, long offset, byte[] bytes) {
        Row row = new Row("", 0, "", bytes, "");
        return new Place(file, offset, bytes.length, row.held().print(), row.whole(), row.link());
    }

    long counter() {
        return link == null ? 0 : link.counter();
    }

    String id() {
        return link == null ? "" : link.id();
    }

    /** The line from the file; fails if it is no longer what it was. */
    Held held() throws IOException, HubFailure {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(offset);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Until it is full or the file ends.
            }
        }
        Held held = new Held(bytes.array(), "");
        if (!held.print().equals(print)) {
            throw LineFile.damaged(file, "it changed while it was read");
        }
        return held;
    }
}
