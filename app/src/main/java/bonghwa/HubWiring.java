package bonghwa;

import bonghwa.cli.HubDesk;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.GuestsFile;
import bonghwa.store.HostFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KeyFiles;
import bonghwa.store.KnownHub;
import bonghwa.store.LocalFiles;
import bonghwa.sync.Carrier;
import bonghwa.sync.Hosting;
import bonghwa.sync.HubConnector;
import bonghwa.sync.HubOffices;
import bonghwa.sync.Hubs;
import bonghwa.sync.Membership;
import bonghwa.sync.OwnAddresses;
import bonghwa.sync.ReplicaCopy;
import bonghwa.sync.Timing;
import java.io.IOException;
import java.util.List;

/** Joins a store with its hubs. */
final class HubWiring {

    private HubWiring() {}

    static HubDesk of(OpenStore store, Machinery machinery) {
        String user = System.getProperty("user.name", "?");
        HubsFile file = new HubsFile(machinery.disk(), store.folder());
        Hosting hosting = new Hosting(new Hosting.Setting(
                new HostFile(machinery.disk(), store.folder()),
                file,
                machinery.clock(),
                machinery.nanos(),
                machinery.random(),
                machinery.lanes().io(),
                OwnAddresses::here));
        HubConnector connector = new HubConnector(
                user, machinery.nanos(), machinery.random(), machinery.lanes().io());
        GuestsFile guests = new GuestsFile(machinery.disk(), store.folder());
        Hubs hubs = new Hubs(new Hubs.Setting(
                file,
                guests,
                connector,
                new ReplicaCopy(store.replica(), store.outgoing()),
                new Timing(machinery.clock(), machinery.nanos(), store.clock(), machinery.random()),
                machinery.lanes().io()));
        store.replica().subscribe(_ -> hubs.recorded());
        Membership membership = new Membership(file, guests, connector, machinery.clock(), machinery.random());
        return new HubDesk(
                hubs,
                membership,
                new HubOffices(connector, hosting),
                guests,
                "laptop-" + user,
                machinery.clock(),
                hosting);
    }

    /** Whether no hub of that store would take what is recorded in it: it was let in as a wall everywhere. */
    static boolean onlyReads(OpenStore store, Machinery machinery) throws IOException {
        List<KnownHub> known = new HubsFile(machinery.disk(), store.folder()).read();
        return !known.isEmpty() && known.stream().allMatch(KnownHub::wall);
    }

    /** What a window on that store asks of its hubs. */
    static RoomHubs window(OpenStore store, Commands commands, HubDesk hubs, Machinery machinery) {
        Timing timing = new Timing(machinery.clock(), machinery.nanos(), store.clock(), machinery.random());
        Carrier carrier = new Carrier(
                new ReplicaCopy(store.replica(), store.outgoing()),
                timing,
                machinery.lanes().io(),
                machinery.random());
        return new RoomHubs(
                hubs.hubs().status(),
                machinery.clock().instant(),
                new StoreExchanging(
                        hubs,
                        new Joining(store, commands, hubs),
                        new StoreHost(store, commands, hubs, machinery.lanes()),
                        carrier,
                        new LocalFiles(machinery.disk()),
                        new KeyFiles(machinery.disk(), store.folder().keys(), machinery.random()),
                        store.anchoring()::anchor,
                        new Errands(machinery.lanes().io())),
                new StoreStewards(store, commands::typist),
                new RoomRedaction(store, hubs, commands, machinery.lanes().io()),
                new NativeChoosing(() -> javafx.stage.Window.getWindows().getFirst()));
    }
}
