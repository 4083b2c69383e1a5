package bonghwa.sync;

import bonghwa.op.VersionVector;
import bonghwa.store.ContactFile;
import bonghwa.store.GuestsFile;
import bonghwa.store.HeldFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A hub of this laptop's, as its local files know it. */
final class KnownPeer implements Peer {

    private final HubsFile file;
    private final GuestsFile guests;
    private final Connector connector;
    private volatile KnownHub hub;

    KnownPeer(HubsFile file, GuestsFile guests, Connector connector, KnownHub hub) {
        this.file = file;
        this.guests = guests;
        this.connector = connector;
        this.hub = hub;
    }

    @Override
    public String place() {
        return hub.url();
    }

    KnownHub hub() {
        return hub;
    }

    @Override
    public Hub connect() throws HubFailure, LocalFailure {
        try {
            return connector.connect(hub.url(), hub.account(), file.secret(hub), hub.insecure());
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public @Nullable String known() {
        return hub.id();
    }

    @Override
    public void met(String id) throws LocalFailure {
        try {
            hub = hub.met(id);
            file.replace(hub);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public void came(Map<String, String> accountsByDesk) throws LocalFailure {
        if (accountsByDesk.isEmpty()) {
            return;
        }
        try {
            guests.came(accountsByDesk);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public Optional<VersionVector> held() throws LocalFailure {
        try {
            return new HeldFile(file.disk(), file.store()).read(hub);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public void held(VersionVector now) throws LocalFailure {
        try {
            new HeldFile(file.disk(), file.store()).write(hub, now);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public void answered(Instant at) throws LocalFailure {
        try {
            new ContactFile(file.disk(), file.store()).write(hub, at);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public boolean readsOnly() {
        return hub.wall();
    }

    /** Whether it is the same hub by the same account. */
    boolean is(KnownHub other) {
        return hub.url().equals(other.url())
                && hub.account().equals(other.account())
                && Objects.equals(hub.id(), other.id());
    }
}
