package bonghwa.sync;

import bonghwa.op.Base64Url;
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
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The hub that this laptop may host for others: begun and ended by hand, ended with the process. It is a place like every other; this
 * laptop comes to it by the same wire as everybody, and keeps its own record whatever becomes of it. Safe from any thread; blocks: io
 * lane only.
 */
public final class Hosting implements Closeable {

    /**
     * The local files, time, chance, where what takes long is done, and the addresses that this machine has now. {@code nanos}: a clock
     * that only runs forward.
     */
    public record Setting(
            HostFile file,
            HubsFile hubs,
            InstantSource clock,
            LongSupplier nanos,
            RandomGenerator random,
            Executor io,
            Supplier<List<InetAddress>> addresses) {}

    private record Running(H2Address address, H2Server server, H2Database database, Bell ending) {}

    private static final Duration FORCES_APART = Duration.ofSeconds(2);
    private static final int KEY_BYTES = 18;

    private final Setting setting;
    private final DoorLimits limits;
    private final HostPapers papers;
    private final ReentrantLock order = new ReentrantLock();
    private volatile @Nullable Running running;

    public Hosting(Setting setting) {
        this(setting, DoorLimits.USUAL);
    }

    Hosting(Setting setting, DoorLimits limits) {
        this.setting = setting;
        this.limits = limits;
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
            InetSocketAddress at = new HostPlace(setting.addresses().get()).of(wanted, kept);
            Running begun = begin(kept, at);
            boolean good = false;
            try {
                setting.io().execute(() -> care(begun));
                papers.moved(kept, begun.address());
                good = true;
            } finally {
                if (!good) {
                    end();
                }
            }
            return begun.address();
        } finally {
            order.unlock();
        }
    }

    private Running begin(HostedHub kept, InetSocketAddress at) throws HubFailure {
        OwnCertificate certificate = new OwnCertificate(kept.key(), kept.certificate());
        byte[] key = new byte[KEY_BYTES];
        setting.random().nextBytes(key);
        H2Database database = H2Database.open(papers.folder(), kept.password());
        Running begun = null;
        try {
            H2Server server = H2Server.begin(
                    new H2Server.Setting(
                            papers.folder(),
                            certificate,
                            new H2Secrets(database::look),
                            Base64Url.encode(key),
                            limits,
                            setting.nanos(),
                            setting.io()),
                    at);
            H2Address address = new H2Address(HostPlace.text(at), server.port(), certificate.pin());
            begun = new Running(address, server, database, new Bell());
            running = begun;
            return begun;
        } finally {
            if (begun == null) {
                database.close();
            }
        }
    }

    /** Whatever was stored, or whoever was let in or put out, is on the disk two seconds later. */
    private void care(Running mine) {
        H2Watch watch = new H2Watch(mine.database()::ask, setting.nanos());
        H2Care.Round round = () -> {
            watch.look();
            mine.database().force();
        };
        new H2Care(round, mine.ending(), FORCES_APART, () -> mine.equals(running)).run();
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
