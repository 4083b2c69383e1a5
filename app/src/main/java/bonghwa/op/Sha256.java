package bonghwa.op;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, written as unpadded base64url (43 characters). */
public final class Sha256 {

    private Sha256() {}

    /** The hash of the parts, one after the other. */
    public static String of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return Base64Url.encode(digest.digest());
    }

    /** For what does not fit into memory, or is not there yet. */
    public static Running running() {
        return new Running(digest());
    }

    /** A hash in the making; for one thread. */
    public static final class Running {

        private final MessageDigest digest;

        private Running(MessageDigest digest) {
            this.digest = digest;
        }

        public void add(byte[] bytes) {
            digest.update(bytes);
        }

        /** The hash of all that was added; nothing can be added any more. */
        public String end() {
            return Base64Url.encode(digest.digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
