package bonghwa.sync;

import bonghwa.op.VersionVector;
import org.jspecify.annotations.Nullable;

/** What a hub held when it was asked last, kept beyond the end of the process for whoever wants to know what is unsent. */
final class LastHeld {

    private final Peer peer;
    private final Telling telling;
    private @Nullable VersionVector kept;

    LastHeld(Peer peer, Telling telling) {
        this.peer = peer;
        this.telling = telling;
    }

    /** Before the hub is asked for the first time: it may not answer, and then that is all that is known. */
    void remember() throws LocalFailure {
        if (!telling.asked()) {
            kept = peer.held().orElse(null);
            if (kept != null) {
                telling.remembered(kept);
            }
        }
    }

    void keep(VersionVector held) throws LocalFailure {
        if (!held.equals(kept)) {
            peer.held(held);
            kept = held;
        }
    }
}
