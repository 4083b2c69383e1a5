package bonghwa.op;

/** Somebody who can sign: a replica or a desk with its private key. */
public interface Signer {

    /** The Ed25519 signature over that message, 64 bytes. */
    byte[] sign(byte[] message);

    /** The Ed25519 public key, 32 bytes. */
    byte[] publicKey();

    /** The id that belongs to the key: its hash. */
    default String id() {
        return Sha256.of(publicKey());
    }
}
