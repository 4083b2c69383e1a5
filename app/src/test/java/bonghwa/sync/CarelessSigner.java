package bonghwa.sync;

import bonghwa.op.Signer;

/** Signs wrongly as long as it is told to. */
final class CarelessSigner implements Signer {

    private final Signer right;
    boolean wrong;

    CarelessSigner(Signer right) {
        this.right = right;
    }

    @Override
    public byte[] sign(byte[] message) {
        return right.sign(wrong ? new byte[] {1} : message);
    }

    @Override
    public byte[] publicKey() {
        return right.publicKey();
    }
}
