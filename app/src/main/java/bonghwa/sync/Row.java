package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A row of a hub's table: what its pusher called replica and counter, its id, and its line, or only head and signature of it
 * with both tabs. {@code odd}: its payload is another one than its head names.
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one page and is compared with nothing
record Row(String replica, long counter, String id, byte[] line, String account, boolean odd) {

    /** Its place in the chain; null if it is no line, or not the one that was written. Fails never. */
    @Nullable
    Link link() {
        if (odd) {
            return null;
        }
        try {
            return Link.of(Line.parse(headed()));
        } catch (MalformedLine e) {
            return null;
        }
    }

    /** Without the payload, whose hash is not asked here. */
    private byte[] headed() {
        int tabs = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == '\t' && ++tabs == 2) {
                return Arrays.copyOf(line, i + 1);
            }
        }
        return line;
    }

    /** Whether the line stands under the replica and counter that it names itself. */
    boolean honest() {
        if (!odd && begins("{\"v\":1,\"replica\":\"" + replica + "\",\"n\":" + counter + ",")) {
            return true; // as it always is; looking at the bytes is a tenth of reading them
        }
        Link link = link();
        return link != null && link.replica().equals(replica) && link.counter() == counter;
    }

    private boolean begins(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return line.length > bytes.length && Arrays.equals(line, 0, bytes.length, bytes, 0, bytes.length);
    }

    Held held() {
        return new Held(line, account);
    }
}
