package bonghwa.replica;

import bonghwa.op.Certificate;
import bonghwa.op.Clockwork;
import bonghwa.op.Signer;

/** As whom this store writes: its desk, the replica that the desk vouches for, the letter of its numbers, its kind of time. */
public record Identity(Signer desk, Signer replica, String letter, Clockwork clock) {

    /** What the replica's first line says. */
    Certificate certificate() {
        return Certificate.issue(desk, replica.publicKey(), letter, clock);
    }
}
