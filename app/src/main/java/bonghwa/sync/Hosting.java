package bonghwa.sync;

import bonghwa.store.HostFile;
import bonghwa.store.HostedHub;
import bonghwa.store.HubsFile;
import bonghwa.sync.HubFailure.Reason;
import java.io.Closeable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hub that this laptop may host for others: begun and ended by hand, ended with the process. It is a place like every other; this
 * laptop comes to it by the same wire as everybody, and keeps its own record whatever becomes of it. Safe from any thread; blocks: io
 * lane only.
 */
public final class Hosting implements Closeable {

    /** The local files, time, chance, where what takes long is done, and the addresses that this machine has now. */
    public record Setting(
            HostFile file,
            HubsFile hubs,
            InstantSource clock,
            RandomGenerator random,
            Executor io,
            Supplier<List<InetAddress>> addresses) {}

    private record Running(H2Address address, H2Server server, H2Database database, Bell ending) {}

    private static final Logger LOG = LoggerFactory.getLogger(Hosting.class);
    private static final Duration FORCES_APART = Duration.ofSeconds(2);

    private final Setting setting;
    private final HostPapers papers;
    private final ReentrantLock order = new ReentrantLock();
    private volatile @Nullable Running running;

    public Hosting(Setting setting) {
        this.setting = setting;
        this.papers = new HostPapers(setting.file(), setting.hubs(), setting.clock(), setting.random());
    }

    /**
     * Hosts from now on and returns the hub's address; one that is hosted already stays. {@code wanted}: where others shall come to, as
     * {@code host} or {@code host:port}; empty: where it was the last time, if this machine still has that address.
     */
    public H2Address begin(String wanted) throws HubFailure, LocalFailure {
        order.lock();
        try {
            Running now = running;
            if (now != null) {
                return now.address();
            }
            HostedHub kept = papers.readOrMake();
            OwnCertificate certificate = new OwnCertificate(kept.key(), kept.certificate());
            InetSocketAddress at = new HostPlace(setting.addresses().get()).of(wanted, kept);
            H2Database database = H2Database.open(papers.folder(), kept.password());
            try {
                H2Server server = H2Server.begin(papers.folder(), certificate, at, setting.io());
                H2Address address = new H2Address(HostPlace.text(at), server.port(), certificate.pin());
                now = new Running(address, server, database, new Bell());
            } finally {
                if (now == null) {
                    database.close();
                }
            }
            running = now;
            papers.moved(kept, now.address());
            Running begun = now;
            setting.io().execute(() -> keepForced(begun));
            return now.address();
        } finally {
            order.unlock();
        }
    }

    private void keepForced(Running mine) {
        long forced = -1;
        try {
            while (mine.equals(running)) {
                long count = mine.database().ask("counting", connection -> new H2Rows(connection).count());
                if (count != forced) {
                    mine.database().force();
                    forced = count;
                }
                mine.ending().await(FORCES_APART);
            }
        } catch (HubFailure e) {
            if (mine.equals(running)) {
                LOG.warn("The hub of this laptop: {}", e.getMessage());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it is hosted now; empty while it is not. */
    public Optional<H2Address> running() {
        return Optional.ofNullable(running).map(Running::address);
    }

    /** Its administration, also while nobody can come to it. */
    public Office office() {
        return new H2Office(this::ask, setting.random());
    }

    private <T> T ask(String doing, Wire.Act<T> act) throws HubFailure {
        Running now = running;
        if (now != null) {
            return now.database().ask(doing, act);
        }
        try (H2Database database = H2Database.open(papers.folder(), password())) {
            return database.ask(doing, act);
        }
    }

    private String password() throws HubFailure {
        try {
            return papers.read()
                    .map(HostedHub::password)
                    .orElseThrow(() -> new HubFailure(Reason.NOT_A_HUB, "this laptop hosts no hub", null));
        } catch (LocalFailure e) {
            throw new HubFailure(Reason.DAMAGED, "reading what this laptop hosts", e);
        }
    }

    /** Ends it; whoever is connected is told by the end of his line. What it holds stays. */
    public void end() {
        order.lock();
        try {
            Running ended = running;
            running = null;
            if (ended != null) {
                ended.ending().ring();
                ended.server().close();
                ended.database().close();
            }
        } finally {
            order.unlock();
        }
    }

    @Override
    public void close() {
        end();
    }
}
