package bonghwa.sync;

import bonghwa.replica.OpenStore;

/** The exchange of the product itself, for the simulation: what one laptop keeps in mind of one hub while it runs. */
public final class RealExchange {

    private final Apart apart = new Apart();

    /** Exchanges once; fails where the hub does. */
    public void once(OpenStore store, Hub hub) throws HubFailure, LocalFailure {
        Copy copy = new ReplicaCopy(store.replica(), store.outgoing());
        new Exchange(copy, hub, apart, store.clock(), true).round(_ -> {});
    }
}
