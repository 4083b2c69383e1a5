package bonghwa.sync;

import bonghwa.op.Base64Url;
import bonghwa.op.Clockwork;
import bonghwa.store.Guest;
import bonghwa.store.GuestsFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * How a laptop becomes a member of a hub, and asks others in. It keeps what it needs on the disk before it changes anything at a
 * hub, so that whatever breaks off can be begun again. Blocks: io lane only.
 */
public final class Membership {

    private static final int SECRET_BYTES = 18;

    private final HubsFile file;
    private final GuestsFile guests;
    private final Connector connector;
    private final Spellings spellings;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** {@code clock}: the machine's; {@code random}: a source that nobody can guess. */
    public Membership(
            HubsFile file, GuestsFile guests, Connector connector, InstantSource clock, RandomGenerator random) {
        this.file = file;
        this.guests = guests;
        this.connector = connector;
        this.spellings = new Spellings(file, guests, connector);
        this.clock = clock;
        this.random = random;
    }

    /** Makes a hub of that place and this laptop its first member; one that it is a member of already stays as it is. */
    public KnownHub init(HubAddress address, boolean insecure, Office office, String laptop)
            throws HubFailure, LocalFailure {
        HubIdentity identity = office.init();
        Optional<KnownHub> member =
                known(address.url()).filter(hub -> identity.id().equals(hub.id()));
        if (member.isPresent()) {
            KnownHub hub = member.get();
            return kept(new KnownHub(hub.url(), hub.account(), identity.id(), insecure, hub.wall(), address.typed()));
        }
        KnownHub here = new KnownHub(address.url(), "", identity.id(), insecure, false, address.typed());
        for (KnownHub old : others(here)) {
            KnownHub same = new KnownHub(here.url(), old.account(), here.id(), insecure, old.wall(), address.typed());
            // A copy of a database has the id too, and maybe not the account.
            if (lets(same, secret(old))) {
                keep(same, secret(old));
                return kept(same);
            }
        }
        Login login = office.add(laptop, false);
        KnownHub hub = new KnownHub(address.url(), login.account(), identity.id(), insecure, false, address.typed());
        takeOver(hub, login.secret());
        return kept(hub);
    }

    /** Makes an account for somebody and the text that lets him use it; {@code root}: whom the room trusts. */
    public Invitation invite(KnownHub hub, Office office, String name, boolean wall, String root, Clockwork room)
            throws HubFailure, LocalFailure {
        String url = office.elsewhere(hub.url());
        Login login = added(office, new Guest(name, hub.url(), "", wall, clock.instant(), false));
        note(new Guest(name, hub.url(), login.account(), wall, clock.instant(), false));
        return new Invitation(
                url,
                root,
                login.account(),
                login.secret(),
                wall ? Invitation.Role.WALL : Invitation.Role.MEMBER,
                hub.insecure(),
                room);
    }

    /** Noted before it is made: an account that nobody knows of could never be shut. */
    private Login added(Office office, Guest begun) throws HubFailure, LocalFailure {
        note(begun);
        try {
            return office.add(begun.name(), begun.wall());
        } catch (HubFailure e) {
            if (e.reason() != HubFailure.Reason.UNREACHABLE) {
                withdraw(begun); // it said no, so there is none
            }
            throw e;
        }
    }

    private void note(Guest guest) throws LocalFailure {
        try {
            guests.invited(guest);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private void withdraw(Guest begun) throws LocalFailure {
        try {
            guests.withdrawn(begun.hub(), begun.name());
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    /** The same for a store that goes by the room's root already. */
    public KnownHub join(Invitation invitation) throws HubFailure, LocalFailure {
        return join(invitation, () -> CompletableFuture.completedStage(null));
    }

    /**
     * Makes this laptop a member by that invitation, which is good for nothing any more from then on. {@code trust} makes the store
     * go by the room's root: once the hub let us in, and before it is kept, so that its lines never come to a store that goes by
     * another root.
     */
    public KnownHub join(Invitation invitation, Supplier<CompletionStage<?>> trust) throws HubFailure, LocalFailure {
        KnownHub hub = new KnownHub(
                invitation.url(),
                invitation.account(),
                null,
                invitation.insecure(),
                invitation.role() == Invitation.Role.WALL,
                null);
        takeOver(hub, invitation.secret());
        String id = identity(hub, secret(hub));
        LocalFailure.awaited(trust.get());
        return kept(hub.met(id));
    }

    /**
     * The fresh secret is on the disk before the hub knows it: were it lost in between, nobody could come by this account any more.
     * So a second try may find that the first one came through.
     */
    private void takeOver(KnownHub hub, String secret) throws HubFailure, LocalFailure {
        if (hub.account().isEmpty()) {
            return;
        }
        String before = secret(hub);
        if (!before.isEmpty() && lets(hub, before)) {
            return;
        }
        String fresh = fresh();
        keep(hub, fresh);
        connector.replaceSecret(hub.url(), hub.account(), secret, hub.insecure(), fresh);
    }

    private void keep(KnownHub hub, String secret) throws LocalFailure {
        try {
            file.keepSecret(hub, secret);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private List<KnownHub> others(KnownHub hub) throws LocalFailure {
        try {
            return spellings.others(hub);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private boolean lets(KnownHub hub, String secret) throws HubFailure {
        try {
            identity(hub, secret);
            return true;
        } catch (HubFailure e) {
            if (e.reason() == HubFailure.Reason.REFUSED) {
                return false;
            }
            throw e;
        }
    }

    private String identity(KnownHub hub, String secret) throws HubFailure {
        try (Hub line = connector.connect(hub.url(), hub.account(), secret, hub.insecure())) {
            return line.identity().id();
        }
    }

    private String fresh() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64Url.encode(bytes);
    }

    private Optional<KnownHub> known(String url) throws LocalFailure {
        try {
            return file.read().stream().filter(hub -> hub.url().equals(url)).findFirst();
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private String secret(KnownHub hub) throws LocalFailure {
        try {
            return file.secret(hub);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private KnownHub kept(KnownHub hub) throws LocalFailure {
        try {
            return spellings.keep(hub);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }
}
