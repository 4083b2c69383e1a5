package bonghwa.op;

import java.nio.charset.StandardCharsets;

/** The signature of a head as text: Ed25519 over the name of the format and the head's bytes, so that it fits nothing else. */
final class Signature {

    private static final byte[] CONTEXT = "bonghwa/1".getBytes(StandardCharsets.UTF_8);

    private Signature() {}

    static String of(byte[] head, Signer signer) {
        return Base64Url.encode(signer.sign(message(head)));
    }

    /** Nothing but the canonical text: what is kept must be the bytes that came. */
    static boolean wellFormed(String text) {
        try {
            return text.length() == 86 && Base64Url.decode(text).length == 64;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether that key signed that head so. */
    static boolean holds(String signature, byte[] head, byte[] publicKey) {
        try {
            return Ed25519.verify(publicKey, message(head), Base64Url.decode(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] message(byte[] head) {
        byte[] message = new byte[CONTEXT.length + head.length];
        System.arraycopy(CONTEXT, 0, message, 0, CONTEXT.length);
        System.arraycopy(head, 0, message, CONTEXT.length, head.length);
        return message;
    }
}
