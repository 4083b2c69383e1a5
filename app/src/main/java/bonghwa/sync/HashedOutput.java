package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import bonghwa.op.Sha256;
import java.io.IOException;
import java.io.OutputStream;

/** Writes on, and knows the hash of all that went through. */
final class HashedOutput {

    private final OutputStream out;
    private final Sha256.Running running = Sha256.running();

    HashedOutput(OutputStream out) {
        this.out = out;
    }

    void write(byte[] bytes) throws IOException {
        running.add(bytes);
        out.write(bytes);
    }

    void line(String text) throws IOException {
        write((text + "\n").getBytes(UTF_8));
    }

    /** The hash of what was written so far; the last that is asked. */
    String hash() {
        return running.end();
    }
}
