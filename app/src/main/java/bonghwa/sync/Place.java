package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a line stands in a file, and its place in the chain; null if it is no line, or its payload not what its head names. {@code
 * full}: it has a payload.
 */
record Place(
        Path file,
        long offset,
        int length,
        String print,
        @Nullable Link link,
        boolean full) {

    static Place of(Path file, long offset, byte[] bytes) {
        String print = new Held(bytes, "").print();
        try {
            Line line = Line.parse(bytes);
            return new Place(
                    file,
                    offset,
                    bytes.length,
                    print,
                    Link.of(line),
                    line.payload().isPresent());
        } catch (MalformedLine e) {
            return new Place(file, offset, bytes.length, print, null, false);
        }
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
