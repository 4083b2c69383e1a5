package bonghwa.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/**
 * A piece of what goes over the socket: what it is, how long, the bytes. Not a record, since its array is its own.
 */
final class Frame {

    /** What a frame carries. */
    enum Kind {
        /** The command line: working directory, then the arguments, each ended by a NUL. */
        COMMAND,
        /** The owner has taken the command; before this it has not run. */
        TAKEN,
        INPUT,
        INPUT_END,
        OUTPUT,
        ERROR,
        /** The exit code; the last frame. */
        EXIT
    }

    private static final int MOST = 1 << 20;

    private final Kind kind;
    private final byte[] bytes;

    Frame(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    Kind kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes;
    }

    void write(DataOutputStream out) throws IOException {
        synchronized (out) {
            out.writeByte(letter(kind));
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
        }
    }

    private static int letter(Kind kind) {
        return switch (kind) {
            case COMMAND -> 'c';
            case TAKEN -> 't';
            case OUTPUT -> 'o';
            case ERROR -> 'e';
            case EXIT -> 'x';
            case INPUT -> 'i';
            case INPUT_END -> 'z';
        };
    }

    static Frame read(DataInputStream in) throws IOException {
        int letter = in.readUnsignedByte();
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> letter(k) == letter)
                .findFirst()
                .orElseThrow(() -> new IOException("no frame begins with " + letter));
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the other side left in the middle of a frame");
        }
        return new Frame(kind, bytes);
    }
}
