package bonghwa.bench;

import bonghwa.house.Excused;
import bonghwa.replica.OpenStore;
import bonghwa.sync.Bell;
import bonghwa.sync.Copy;
import bonghwa.sync.Hub;
import bonghwa.sync.HubAccounts;
import bonghwa.sync.HubAdmin;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Login;
import bonghwa.sync.Peer;
import bonghwa.sync.PostgresAccess;
import bonghwa.sync.PostgresHub;
import bonghwa.sync.PostgresUrl;
import bonghwa.sync.ReplicaCopy;
import bonghwa.sync.Replicator;
import bonghwa.sync.Round;
import bonghwa.sync.Stranger;
import bonghwa.sync.Timing;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The hub that is measured: set up, with accounts as laptops have them; beside it plain connections for what is done raw. */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
final class BenchHub implements Closeable {

    /** An account may hold twenty connections, and a laptop has two. */
    private static final int LAPTOPS_AN_ACCOUNT = 8;

    private final SyncBench bench;
    private final PostgresUrl url;
    private final List<Login> logins = new ArrayList<>();
    private final List<Replicator> running = new ArrayList<>();
    private int laptops;

    private BenchHub(SyncBench bench) {
        this.bench = bench;
        this.url = PostgresUrl.parse(bench.url());
    }

    /** Makes a hub of the database; one that holds anything is somebody's and is refused. */
    static BenchHub of(SyncBench bench) throws HubFailure, IOException, SQLException {
        BenchHub hub = new BenchHub(bench);
        try (Connection connection = hub.raw()) {
            ServerLimits.of(connection).suffice(bench.size());
        }
        new HubAdmin(hub.access(hub.url, bench.password())).init();
        try (Hub line = hub.connect()) {
            if (!line.vector().ends().isEmpty()) {
                throw new IOException("the hub holds something already: " + hub.url.place());
            }
        }
        return hub;
    }

    private PostgresAccess access(PostgresUrl as, String secret) {
        return new PostgresAccess(as, as.isHere(), () -> secret.isEmpty() ? null : secret, "bench");
    }

    /** One more laptop's line to it. */
    Hub connect() throws HubFailure {
        return way().connect();
    }

    private Way way() throws HubFailure {
        if (laptops++ % LAPTOPS_AN_ACCOUNT == 0) {
            HubAccounts accounts = new HubAccounts(
                    access(url, bench.password()), bench.ground().random());
            logins.add(accounts.addMember("bench"));
        }
        Login login = logins.getLast();
        return new Way(
                access(url.as(login.account()), login.secret()), bench.ground().nanos(), false);
    }

    /** A laptop that exchanges with it, not begun. */
    Replicator replicator(Copy copy) throws HubFailure {
        return replicator(copy, way());
    }

    /** A wall that follows it, not begun: its account may only read. */
    Replicator wall(Copy copy) throws HubFailure {
        Login login =
                new HubAccounts(access(url, bench.password()), bench.ground().random()).addWall("wall");
        return replicator(
                copy,
                new Way(
                        access(url.as(login.account()), login.secret()),
                        bench.ground().nanos(),
                        true));
    }

    private Replicator replicator(Copy copy, Way way) {
        Ground ground = bench.ground();
        Timing timing = new Timing(ground.clock(), ground.nanos(), ground.clock(), ground.random());
        Replicator laptop = new Replicator(way, copy, timing, bench.io(), new Bell(), _ -> {});
        running.add(laptop);
        return laptop;
    }

    /** A laptop that exchanges with it until the bench ends, and after everything that it records. */
    Replicator begin(OpenStore store) throws HubFailure {
        Replicator laptop = replicator(copy(store));
        store.replica().subscribe(_ -> laptop.recorded());
        bench.io().execute(laptop::run);
        return laptop;
    }

    static Copy copy(OpenStore store) {
        return new ReplicaCopy(store.replica(), store.outgoing());
    }

    /** Exchanges once. */
    Round exchange(OpenStore store) throws HubFailure, LocalFailure, Stranger {
        return replicator(copy(store)).once();
    }

    /** A plain connection, as the administrator, to the same database. */
    Connection raw() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + url.place() + "?reWriteBatchedInserts=true", url.user(), bench.password());
    }

    @Override
    public void close() {
        running.forEach(Replicator::close);
    }

    /** A laptop's account, by which it connects anew whenever it has to. */
    private record Way(PostgresAccess access, LongSupplier nanos, boolean readsOnly) implements Peer {

        @Override
        public String place() {
            return "bench";
        }

        @Override
        public Hub connect() {
            return new PostgresHub(access, true, nanos);
        }

        @Override
        public @Nullable String known() {
            return null;
        }

        @Override
        public void met(String id) {
            // Nothing is kept of a hub that is only measured.
        }

        @Override
        public void came(Map<String, String> accountsByDesk) {
            // Nobody is let in.
        }
    }
}
