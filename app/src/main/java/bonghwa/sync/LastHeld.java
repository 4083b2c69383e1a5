package bonghwa.sync;

import bonghwa.op.VersionVector;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What a hub held when it was asked last, kept beyond the end of the process for whoever wants to know what is unsent. */
final class LastHeld {

    private final Peer peer;
    private final Telling telling;
    private final InstantSource clock;
    private @Nullable VersionVector kept;

    /** {@code clock}: the machine's. */
    LastHeld(Peer peer, Telling telling, InstantSource clock) {
        this.peer = peer;
        this.telling = telling;
        this.clock = clock;
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

    /** The hub answered whole, and holds that. Who only reads there asks what time it is: nobody sits there who would see it. */
    void keep(Hub line, VersionVector held) throws HubFailure, LocalFailure {
        if (!held.equals(kept)) {
            peer.held(held);
            kept = held;
        }
        peer.answered(clock.instant());
        if (peer.readsOnly()) {
            telling.clock(HubClock.ahead(line, clock));
        }
    }
}
