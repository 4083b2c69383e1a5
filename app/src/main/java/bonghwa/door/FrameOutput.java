package bonghwa.door;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Sends what is written to it as frames of one kind. */
final class FrameOutput extends OutputStream {

    private static final int PIECE = 64 * 1024;

    private final DataOutputStream out;
    private final Frame.Kind kind;

    FrameOutput(DataOutputStream out, Frame.Kind kind) {
        this.out = out;
        this.kind = kind;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int from = offset; from < offset + length; from += PIECE) {
            int to = Math.min(from + PIECE, offset + length);
            new Frame(kind, Arrays.copyOfRange(bytes, from, to)).write(out);
        }
    }
}
