package bonghwa.store;

import bonghwa.op.Sha256;
import bonghwa.op.Signer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** An Ed25519 key that signs (RFC 8032). Any thread may use it. */
final class KeySigner implements Signer {

    private final Ed25519PrivateKeyParameters key;
    private final byte[] publicKey;
    private final String id;

    KeySigner(byte[] seed) {
        this.key = new Ed25519PrivateKeyParameters(seed, 0);
        this.publicKey = key.generatePublicKey().getEncoded();
        this.id = Sha256.of(publicKey);
    }

    @Override
    public byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
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
