package bonghwa.op;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation as text, the same bytes everywhere: {@code head TAB signature TAB payload LF}. The payload may be missing; the
 * hash over head and signature is the operation's id. Immutable.
 */
public final class Line {

    public static final int MAX_HEAD = 256 * 1024;
    public static final int MAX_LINE = 1024 * 1024;

    private final Head head;
    private final byte[] headBytes;
    private final String signature;
    private final @Nullable String payload;
    private final byte[] payloadBytes;
    private final String id;

    private Line(Head head, byte[] headBytes, String signature, @Nullable String payload, byte[] payloadBytes) {
        this.head = head;
        this.headBytes = headBytes;
        this.signature = signature;
        this.payload = payload;
        this.payloadBytes = payloadBytes;
        this.id = Sha256.of(headBytes, signature.getBytes(StandardCharsets.US_ASCII));
    }

    /** A new line, signed. */
    public static Line signed(Head head, String payload, Signer signer) {
        byte[] bytes = HeadCodec.write(head);
        String signature = Signature.of(bytes, signer);
        Line line = new Line(head, bytes, signature, payload, payload.getBytes(StandardCharsets.UTF_8));
        if (bytes.length > MAX_HEAD || line.length() > MAX_LINE) {
            throw new IllegalArgumentException("an operation of " + line.length() + " bytes is too large");
        }
        return line;
    }

    /** Reads a line with or without its LF. Checks form, sizes, and that a payload that is there matches its hash in the head. */
    public static Line parse(byte[] bytes) throws MalformedLine {
        LineParts parts = LineParts.of(bytes);
        Head read = HeadCodec.read(parts.head());
        if (parts.payload() != null && !Sha256.of(parts.payloadBytes()).equals(read.payload())) {
            throw new MalformedLine("the payload is not the one that the head names");
        }
        if (!Signature.wellFormed(parts.signature())) {
            throw new MalformedLine("no signature of 64 bytes");
        }
        return new Line(read, parts.head(), parts.signature(), parts.payload(), parts.payloadBytes());
    }

    public Head head() {
        return head;
    }

    /** The operation's id: the hash over head and signature. */
    public String id() {
        return id;
    }

    /** What was said, as JSON text; empty if it is missing or was redacted. */
    public Optional<String> payload() {
        return Optional.ofNullable(payload);
    }

    /** Whether what it says may be taken out of the record: not what trust and evidence stand on. */
    public boolean redactable() {
        return OperationType.redactable(head);
    }

    /** This line with a hole where the payload was. */
    public Line withoutPayload() {
        return new Line(head, headBytes, signature, null, new byte[0]);
    }

    /** Whether that key signed this line's head. */
    public boolean signedBy(byte[] publicKey) {
        return Signature.holds(signature, headBytes, publicKey);
    }

    /** The line's bytes with the LF at the end. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(length());
        out.put(headBytes).put((byte) '\t');
        out.put(signature.getBytes(StandardCharsets.US_ASCII)).put((byte) '\t');
        out.put(payloadBytes).put((byte) '\n');
        return out.array();
    }

    /** How many bytes it has, with the LF at the end. */
    public int length() {
        return headBytes.length + signature.length() + payloadBytes.length + 3;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line that && id.equals(that.id) && payload().equals(that.payload());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return head.type() + " " + head.origin().replica() + "/" + head.origin().counter() + " " + id;
    }
}
