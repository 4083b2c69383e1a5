package bonghwa.cli;

import bonghwa.replica.OpenStore;
import bonghwa.store.GuestsFile;
import bonghwa.store.HostFile;
import bonghwa.store.HubsFile;
import bonghwa.sync.Hosting;
import bonghwa.sync.Hubs;
import bonghwa.sync.Membership;
import bonghwa.sync.ReplicaCopy;
import bonghwa.sync.Timing;
import bonghwa.sync.Town;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/** What the root would hand in to a command that has to do with hubs, in a town of the test's. */
final class TownDesk {

    private TownDesk() {}

    static HubDesk of(Town town, OpenStore store, InstantSource clock) {
        HubsFile file = new HubsFile(store.disk(), store.folder());
        GuestsFile guests = new GuestsFile(store.disk(), store.folder());
        Timing timing = new Timing(clock, () -> clock.millis() * 1_000_000, clock, new Random(1));
        ReplicaCopy copy = new ReplicaCopy(store.replica(), store.outgoing());
        Hubs all = new Hubs(new Hubs.Setting(file, guests, town, copy, timing, _ -> {}));
        Random chance = new Random(store.folder().root().hashCode());
        Membership membership = new Membership(file, guests, town, clock, chance);
        return new HubDesk(all, membership, town, guests, "laptop", clock, hosting(store, file, clock));
    }

    /** Nothing in a town is hosted by one of its laptops; whoever begins it finds no lane. */
    private static Hosting hosting(OpenStore store, HubsFile file, InstantSource clock) {
        return new Hosting(new Hosting.Setting(
                new HostFile(store.disk(), store.folder()), file, clock, () -> 0, new Random(2), _ -> {}, List::of));
    }
}
