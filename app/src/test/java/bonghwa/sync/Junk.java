package bonghwa.sync;

import bonghwa.op.Base64Url;
import bonghwa.op.Line;
import java.nio.charset.StandardCharsets;

/** What somebody who means no good could store in place of a line. */
final class Junk {

    private Junk() {}

    private static String[] parts(Line line) {
        return new String(line.toBytes(), StandardCharsets.UTF_8).strip().split("\t", -1);
    }

    private static byte[] line(String head, String signature, String payload) {
        return (head + "\t" + signature + "\t" + payload + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same head and signature, so the same id, but something else said. */
    static byte[] otherPayload(Line line) {
        return line(parts(line)[0], parts(line)[1], "{\"text\":\"never said\"}");
    }

    /** The same head with a signature of nobody. */
    static byte[] otherSignature(Line line) {
        return line(parts(line)[0], Base64Url.encode(new byte[64]), parts(line)[2]);
    }

    /** Something in the form of a line, but for its head. */
    static byte[] noHead(Line line) {
        return line("{\"v\":1,\"no\":\"head\"}", parts(line)[1], parts(line)[2]);
    }
}
