package bonghwa.sync;

import bonghwa.op.VersionVector;
import bonghwa.replica.OpenStore;
import org.jspecify.annotations.Nullable;

/** The exchange of the product itself, for the simulation: what one laptop keeps in mind of one hub while it runs. */
public final class RealExchange {

    private final Apart apart = new Apart();
    private @Nullable VersionVector theirs;

    /** Exchanges once; fails where the hub does. {@code shortly}: only what rang, if it was asked for everything before. */
    public void once(OpenStore store, Hub hub, boolean shortly) throws HubFailure, LocalFailure {
        Copy copy = new ReplicaCopy(store.replica(), store.outgoing());
        Exchange exchange = new Exchange(copy, hub, apart, store.clock(), true);
        @Nullable VersionVector before = shortly ? theirs : null;
        theirs = null;
        theirs = (before == null ? exchange.round(_ -> {}) : exchange.glance(before, true, _ -> {})).theirs();
    }
}
