package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The doorbell at a PostgreSQL hub, on a connection of its own, since who waits holds it. A ring says nothing but "look": anybody
 * who may connect can ring, and a ring can be lost. {@code nanos}: a clock that only runs forward.
 */
final class PostgresBell implements Closeable {

    private static final Duration SLICE = Duration.ofMillis(1500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int HEARTBEAT_SECONDS = 2;

    private final Wire wire;
    private final boolean listen;
    private final LongSupplier nanos;
    private final LongSupplier own;
    private long heard;

    /** {@code listen}: false where a pooler stands between, then nothing ever rings. {@code own}: the process whose rings are ours. */
    PostgresBell(PostgresAccess access, boolean listen, LongSupplier nanos, LongSupplier own) {
        this.wire = new Wire(() -> opened(access));
        this.listen = listen;
        this.nanos = nanos;
        this.own = own;
    }

    private Connection opened(PostgresAccess access) throws HubFailure {
        Connection connection = access.open();
        heard = nanos.getAsLong();
        if (listen) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen bonghwa");
            } catch (SQLException e) {
                throw SqlReasons.failure("listening", e);
            }
        }
        return connection;
    }

    boolean await(Duration most) throws HubFailure {
        long end = nanos.getAsLong() + most.toNanos();
        boolean rang = false;
        for (long left = most.toNanos(); !rang && left > 0; left = end - nanos.getAsLong()) {
            int millis = (int) Math.clamp(left / 1_000_000, 1, SLICE.toMillis());
            rang = wire.ask("waiting", connection -> listen ? slice(connection, millis) : pause(connection, millis));
        }
        return rang;
    }

    private boolean slice(Connection connection, int millis) throws SQLException, HubFailure {
        PGNotification[] rings = connection.unwrap(PGConnection.class).getNotifications(millis);
        if (nanos.getAsLong() - heard > HEARTBEAT.toNanos()) {
            // A server that was cut off says nothing, and so does one where nobody rings: only an answer tells them
            // apart.
            if (!connection.isValid(HEARTBEAT_SECONDS)) {
                throw new HubFailure(Reason.UNREACHABLE, "the hub went silent", null);
            }
            heard = nanos.getAsLong();
        }
        for (PGNotification ring : rings) {
            if (ring.getPID() != own.getAsLong()) {
                return true;
            }
        }
        return false;
    }

    private static boolean pause(Connection connection, int millis) throws SQLException {
        try (PreparedStatement pause = connection.prepareStatement("select pg_sleep(?)")) {
            pause.setDouble(1, millis / 1000.0);
            pause.execute();
        }
        return false;
    }

    @Override
    public void close() {
        wire.close();
    }
}
