package bonghwa.door;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The visitor's standard input as it comes over the socket. */
final class FrameInput extends InputStream {

    private final DataInputStream in;
    private byte[] bytes = new byte[0];
    private int at;
    private boolean ended;

    FrameInput(DataInputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
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
            Frame frame = Frame.read(in);
            ended = frame.kind() != Frame.Kind.INPUT;
            bytes = ended ? new byte[0] : frame.bytes();
            at = 0;
        }
        return at < bytes.length;
    }
}
