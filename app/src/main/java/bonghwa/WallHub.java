package bonghwa;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.replica.MergeStore;
import bonghwa.store.DeskFile;
import bonghwa.store.GuestsFile;
import bonghwa.store.HubsFile;
import bonghwa.store.JournalFailure;
import bonghwa.store.KnownHub;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import bonghwa.sync.HubConnector;
import bonghwa.sync.HubContact;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Hubs;
import bonghwa.sync.Invitation;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Membership;
import bonghwa.sync.MergeCopy;
import bonghwa.sync.SyncStatus;
import bonghwa.sync.Timing;
import bonghwa.ui.model.WallContact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A wall with a store of its own, into which only comes what a hub has; its account there may only read. What it last had is shown
 * until the hub answers.
 */
final class WallHub implements WallSource {

    private static final Logger LOG = LoggerFactory.getLogger(WallHub.class);

    private final WallHeard heard = new WallHeard();
    private final MergeStore store;
    private final Hubs hubs;
    private final Membership membership;
    private volatile boolean refused;
    private volatile boolean closed;
    private boolean said;

    private WallHub(MergeStore store, Hubs hubs, Membership membership) {
        this.store = store;
        this.hubs = hubs;
        this.membership = membership;
    }

    /** Whether the store in that folder is a wall's, which was let in at a hub. */
    static boolean isOne(Machinery machinery, Path folder) throws IOException {
        return new HubsFile(machinery.disk(), machinery.folder(folder))
                .read().stream().anyMatch(KnownHub::wall);
    }

    /** Whether somebody records in that folder, so that it cannot become a wall's. */
    static boolean records(Machinery machinery, Path folder) throws IOException {
        return new DeskFile(machinery.disk(), machinery.folder(folder))
                .read()
                .filter(desk -> desk.replica() != null)
                .isPresent();
    }

    /** Prepares that folder for the room of the invitation; the first answer of its hub is awaited later. */
    static void prepare(Machinery machinery, Path folder, Invitation invitation) throws IOException {
        StoreFolder place = machinery.folder(folder);
        new TrustedRoot(machinery.disk(), place).write(invitation.root());
        new DeskFile(machinery.disk(), place).write(new DeskFile.Entry("", null, invitation.clock()));
    }

    /** Opens the store of a wall. Fails with the reason LOCKED while another wall uses it. */
    static WallHub open(Machinery machinery, Path folder) throws IOException, JournalFailure {
        MergeStore store = MergeStore.open(machinery.setting(folder, Clockwork.REAL));
        String user = System.getProperty("user.name", "?");
        HubConnector connector = new HubConnector(
                user, machinery.nanos(), machinery.random(), machinery.lanes().io());
        HubsFile file = new HubsFile(machinery.disk(), store.folder());
        GuestsFile guests = new GuestsFile(machinery.disk(), store.folder());
        Timing timing = new Timing(machinery.clock(), machinery.nanos(), store.clock(), machinery.random());
        Hubs hubs = new Hubs(new Hubs.Setting(
                file,
                guests,
                connector,
                new MergeCopy(store),
                timing,
                machinery.lanes().io()));
        return new WallHub(store, hubs, new Membership(file, guests, connector, machinery.clock(), machinery.random()));
    }

    /**
     * Follows the hub from now on; with an invitation that was not used yet, by that. Blocks until it is in, however often it must
     * try: io lane.
     */
    void begin(@Nullable Invitation invitation, Duration pause) throws InterruptedException {
        try {
            while (!closed && invitation != null && !isIn(invitation) && !join(invitation)) {
                Thread.sleep(pause);
            }
            hubs.begin(_ -> {});
            if (closed) {
                hubs.close();
            }
        } catch (LocalFailure e) {
            LOG.error("The store of this wall cannot be used", e);
        }
    }

    private boolean isIn(Invitation invitation) throws LocalFailure {
        return hubs.known().stream()
                .anyMatch(hub ->
                        hub.url().equals(invitation.url()) && hub.account().equals(invitation.account()));
    }

    private boolean join(Invitation invitation) throws LocalFailure {
        try {
            membership.join(invitation);
            refused = false;
            return true;
        } catch (HubFailure e) {
            boolean no = e.reason() != HubFailure.Reason.UNREACHABLE;
            if (no != refused || !said) {
                LOG.warn("{}: {}", invitation, e.getMessage());
            }
            said = true;
            refused = no;
            return false;
        }
    }

    @Override
    public Room look() {
        return store.replica().room();
    }

    @Override
    public void listen(Runnable rung) {
        store.replica().subscribe(_ -> rung.run());
    }

    @Override
    public InstantSource clock() {
        return store.clock();
    }

    @Override
    public Clockwork clockwork() {
        return store.clockwork();
    }

    @Override
    public Map<String, Instant> heard() {
        return heard.of(store.replica().holding());
    }

    @Override
    public @Nullable Instant answered() {
        return links().stream()
                .map(hub -> hub.contact().last())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public @Nullable Duration ahead() {
        return links().stream()
                .map(SyncStatus.OfHub::contact)
                .filter(contact -> contact.last() != null && contact.ahead() != null)
                .max(Comparator.comparing(contact -> Objects.requireNonNull(contact.last())))
                .map(HubContact::ahead)
                .orElse(null);
    }

    private List<SyncStatus.OfHub> links() {
        return hubs.status().hubs();
    }

    @Override
    public WallContact.Place place() {
        boolean out = refused
                || (!links().isEmpty() && links().stream().allMatch(hub -> hub.link() == SyncStatus.Link.REFUSED));
        return out ? WallContact.Place.SHUT_HUB : WallContact.Place.HUB;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        hubs.close();
        store.close();
    }
}
