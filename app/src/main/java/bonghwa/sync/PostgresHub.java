package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.HubFailure.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A hub in PostgreSQL 15 or newer: one connection for work, one for the doorbell, both opened when needed and anew after a failure.
 * A server that is silent is given up after at most 15 seconds. After any failure ask {@link #identity} again: the next answer may
 * come from another server.
 */
public final class PostgresHub implements Hub {

    /** What this version and the hub must have in common. */
    static final int WIRE = 1;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final long RINGS_APART = Duration.ofMillis(100).toNanos();

    private final PostgresAccess access;
    private final LongSupplier nanos;
    private final Wire work;
    private final PostgresBell bell;
    private final AtomicLong worker = new AtomicLong(-1);
    private final Duration again;
    private @Nullable TablePages known;
    private volatile long rang;

    /** {@code listen}: false if the hub is only to be polled. {@code nanos}: a clock that only runs forward. */
    public PostgresHub(PostgresAccess access, boolean listen, LongSupplier nanos) {
        this(access, listen, nanos, LOOK_AGAIN);
    }

    /** {@code again}: after how long it looks at the earliest whether a replica forked below what it gave already. */
    PostgresHub(PostgresAccess access, boolean listen, LongSupplier nanos, Duration again) {
        this.access = access;
        this.again = again;
        this.nanos = nanos;
        this.rang = nanos.getAsLong() - RINGS_APART;
        this.work = new Wire(this::opened);
        this.bell = new PostgresBell(access, listen, nanos, worker::get);
    }

    private Connection opened() throws HubFailure {
        Connection connection = access.open();
        try (Statement patience = connection.createStatement()) {
            patience.execute("set lock_timeout = " + PostgresPush.PATIENCE_MILLIS);
            known = null;
            worker.set(connection.unwrap(PGConnection.class).getBackendPID());
        } catch (SQLException e) {
            throw SqlReasons.failure("connecting", e);
        }
        return connection;
    }

    @Override
    public HubIdentity identity() throws HubFailure {
        return work.ask("asking for the hub's id", connection -> {
            try (PreparedStatement select = connection.prepareStatement("select id, wire from bonghwa.hub")) {
                return identity(select, access.url().place());
            }
        });
    }

    /** Which hub answers that question for its id and its wire; refuses one that speaks another. */
    static HubIdentity identity(PreparedStatement select, String place) throws SQLException, HubFailure {
        try (ResultSet hub = select.executeQuery()) {
            if (!hub.next()) {
                throw new HubFailure(Reason.NOT_A_HUB, "a hub without an id", null);
            }
            if (hub.getInt(2) != WIRE) {
                throw HubFailure.otherVersion(place, Integer.toString(hub.getInt(2)), Integer.toString(WIRE));
            }
            return new HubIdentity(hub.getString(1), place);
        }
    }

    @Override
    public VersionVector vector() throws HubFailure {
        return work.ask(
                "asking what the hub holds", connection -> pages(connection).vector());
    }

    @Override
    public List<Held> pull(VersionVector have, Set<String> apart, int most) throws HubFailure {
        return work.ask("pulling", connection -> pages(connection).pull(have, apart, most));
    }

    @Override
    public List<End> holes(@Nullable End after, int most) throws HubFailure {
        return work.ask("asking for holes", connection -> new TableHoles(connection).holes(after, most));
    }

    @Override
    public List<Held> full(Collection<End> holes) throws HubFailure {
        return work.ask("asking for what fills holes", connection -> new TableHoles(connection).full(holes));
    }

    @Override
    public Preview preview(Preview.Wish wish) throws HubFailure {
        return work.ask("looking ahead", connection -> new TablePreview(connection).of(wish));
    }

    /** Lives as long as the connection: the next one may lead to a server that lost something. */
    private TablePages pages(Connection connection) {
        PostgresRows rows = new PostgresRows(connection);
        TablePages pages = known == null ? new TablePages(rows, new Survey(rows, nanos, again)) : known;
        known = pages;
        return pages;
    }

    @Override
    public void push(List<Line> lines) throws HubFailure {
        if (lines.isEmpty()) {
            return;
        }
        work.ask("pushing", connection -> {
            long wait = untilRing();
            boolean quick = PostgresQuickPush.fits(lines) && new PostgresQuickPush(connection).stored(lines, wait == 0);
            if (!quick) {
                new PostgresPush(connection).push(lines);
            }
            if (quick && wait == 0) {
                rang = nanos.getAsLong();
            } else {
                ring(connection);
            }
            return true;
        });
    }

    /** How long it must not ring yet. */
    private long untilRing() {
        return Math.clamp(rang + RINGS_APART - nanos.getAsLong(), 0, RINGS_APART);
    }

    /**
     * In a transaction of its own, as all that ring go one by one; at most ten a second, the database waits until then. Where too many
     * ring at once it does not ring: the lines are stored, and who is not rung for asks by himself.
     */
    private void ring(Connection connection) throws SQLException {
        try {
            rung(connection);
        } catch (SQLException e) {
            if (!PostgresPush.SOMEBODY_ELSE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private void rung(Connection connection) throws SQLException {
        long wait = untilRing();
        if (wait == 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("notify bonghwa");
            }
        } else {
            try (PreparedStatement ring = connection.prepareStatement("select pg_sleep(?), pg_notify('bonghwa', '')")) {
                ring.setDouble(1, wait / 1e9);
                ring.execute();
            }
        }
        rang = nanos.getAsLong();
    }

    @Override
    public Optional<Instant> clock() throws HubFailure {
        return work.ask("asking what time it is", connection -> HubClock.asked(connection, "select clock_timestamp()"));
    }

    @Override
    public boolean awaitRing(Duration most) throws HubFailure {
        return bell.await(most);
    }

    @Override
    public void close() {
        bell.close();
        work.close();
    }
}
