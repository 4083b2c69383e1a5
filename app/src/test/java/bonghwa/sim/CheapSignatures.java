package bonghwa.sim;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/**
 * What stands for {@link bonghwa.op.Ed25519} in most simulated worlds: hashes, a hundred times as cheap. Of one key and one message
 * there is one signature, and no other key, message or signature fits it. Whoever knows the public key can sign: it keeps out only who
 * does not know of it, as nobody in a world does. The program has no switch for this: it is planted, as faults are.
 */
public final class CheapSignatures {

    private static final String REAL = "bonghwa.op.Ed25519";

    /** What is put in the place of the real ones. */
    static final List<Planted.Fault> INSTEAD = List.of(
            new Planted.Fault(REAL, "publicKey", CheapSignatures.class.getName()),
            new Planted.Fault(REAL, "sign", CheapSignatures.class.getName()),
            new Planted.Fault(REAL, "verify", CheapSignatures.class.getName()));

    private CheapSignatures() {}

    /** 32 bytes that only this seed has. */
    public static byte[] publicKey(Ed25519PrivateKeyParameters key) {
        return hash((byte) 1, key.getEncoded(), new byte[0]);
    }

    /** 64 bytes that only this key and this message have. */
    public static byte[] sign(Ed25519PrivateKeyParameters key, byte[] message) {
        return signature(publicKey(key), message);
    }

    /** Whether it is that signature. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        return publicKey.length == 32 && Arrays.equals(signature, signature(publicKey, message));
    }

    private static byte[] signature(byte[] publicKey, byte[] message) {
        byte[] half = hash((byte) 2, publicKey, message);
        byte[] whole = Arrays.copyOf(half, 64);
        System.arraycopy(half, 0, whole, 32, 32);
        return whole;
    }

    private static byte[] hash(byte what, byte[] one, byte[] other) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(what);
            digest.update(one);
            return digest.digest(other);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
