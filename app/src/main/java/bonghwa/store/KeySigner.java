package bonghwa.store;

import bonghwa.op.Ed25519;
import bonghwa.op.Sha256;
import bonghwa.op.Signer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** An Ed25519 key that signs (RFC 8032). Any thread may use it. */
final class KeySigner implements Signer {

    private final Ed25519PrivateKeyParameters key;
    private final byte[] publicKey;
    private final String id;

    KeySigner(byte[] seed) {
        this.key = new Ed25519PrivateKeyParameters(seed, 0);
        this.publicKey = Ed25519.publicKey(key);
        this.id = Sha256.of(publicKey);
    }

    @Override
    public byte[] sign(byte[] message) {
        return Ed25519.sign(key, message);
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** Known beforehand: each line names it. */
    @Override
    public String id() {
        return id;
    }

    byte[] seed() {
        return key.getEncoded();
    }

    /** Never the private half: this may end in a log. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
