package bonghwa.replica;

import bonghwa.op.Signer;
import bonghwa.store.KeyFiles;
import bonghwa.store.RecoveryText;
import java.io.IOException;
import java.util.Optional;

/** The key that makes a store's folder a desk: its replicas come and go, the desk stays the one that holds this key. */
record DeskKey(Signer signer) {

    private static final String NAME = "desk";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** The desk's key among these; it is made when there is none yet. */
    static DeskKey of(KeyFiles keys) throws IOException {
        Optional<Signer> known = keys.read(NAME);
        return new DeskKey(known.isPresent() ? known.get() : keys.create(NAME));
    }

    /** That desk's key among these from now on; the one of before is kept beside it. */
    static DeskKey recovered(KeyFiles keys, RecoveryText text) throws IOException {
        keys.recover(NAME, text);
        return of(keys);
    }

    /** The desk's key as a text; empty as long as there is none. */
    static Optional<RecoveryText> text(KeyFiles keys) throws IOException {
        return keys.recovery(NAME);
    }

    /** A desk whose owner chose no letter gets one from its key, so that two laptops seldom share one. */
    String letter() {
        int index = Byte.toUnsignedInt(signer.publicKey()[0]) % LETTERS.length();
        return LETTERS.substring(index, index + 1);
    }
}
