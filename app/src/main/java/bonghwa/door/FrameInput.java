package bonghwa.door;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The visitor's standard input as it comes over the socket. */
final class FrameInput extends InputStream {

    private final DataInputStream in;
    private byte[] bytes = new byte[0];
    private int at;
    private boolean ended;
    private volatile boolean told;

    FrameInput(DataInputStream in) {
        this.in = in;
    }

    /** From now on the end of the line is the end of what is typed, and no accident. Any thread. */
    void end() {
        told = true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            // Who wants nothing must not wait for more.
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean filled() throws IOException {
        while (at == bytes.length && !ended) {
            Optional<Frame> frame = next();
            ended = frame.map(f -> f.kind() != Frame.Kind.INPUT).orElse(true);
            bytes = frame.filter(f -> f.kind() == Frame.Kind.INPUT)
                    .map(Frame::bytes)
                    .orElse(new byte[0]);
            at = 0;
        }
        return at < bytes.length;
    }

    private Optional<Frame> next() throws IOException {
        try {
            return Optional.of(Frame.read(in));
        } catch (IOException e) {
            if (told) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
