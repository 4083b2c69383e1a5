package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.HubFailure.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A hub that a laptop hosts: H2 behind TLS with one certificate. One connection for work, one that looks four times a second whether
 * the table grew, as H2 rings nobody. A host that is silent is given up after ten seconds. Its end may be lost when the host's power
 * fails; like every hub's it is asked for, never remembered.
 */
final class H2Hub implements Hub {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration GLANCES_APART = Duration.ofMillis(250);
    private static final long UNKNOWN = -1;

    private final H2Access access;
    private final LongSupplier nanos;
    private final Duration again;
    private final Wire work;
    private final Wire glance;
    private final Bell pause = new Bell();
    private final AtomicLong seen = new AtomicLong(UNKNOWN);
    private @Nullable TablePages known;
    private volatile boolean closed;

    /** {@code nanos}: a clock that only runs forward. */
    H2Hub(H2Access access, LongSupplier nanos) {
        this(access, nanos, LOOK_AGAIN);
    }

    /** {@code again}: after how long it looks at the earliest whether a replica forked below what it gave already. */
    H2Hub(H2Access access, LongSupplier nanos, Duration again) {
        this.access = access;
        this.nanos = nanos;
        this.again = again;
        this.work = new Wire(this::opened);
        this.glance = new Wire(access::open);
    }

    private Connection opened() throws HubFailure {
        known = null;
        return access.open();
    }

    @Override
    public HubIdentity identity() throws HubFailure {
        return work.ask("asking for the hub's id", connection -> {
            seen.compareAndSet(UNKNOWN, new H2Rows(connection).count());
            return identity(connection, access.address().place());
        });
    }

    /** Which hub the database holds; refuses one that speaks another wire. */
    static HubIdentity identity(Connection connection, String place) throws SQLException, HubFailure {
        try (PreparedStatement select = connection.prepareStatement("select id, wire from bonghwa.hub")) {
            return PostgresHub.identity(select, place);
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

    private TablePages pages(Connection connection) {
        Rows rows = new H2Rows(connection);
        TablePages pages = known == null ? new TablePages(rows, new Survey(rows, nanos, again)) : known;
        known = pages;
        return pages;
    }

    @Override
    public void push(List<Line> lines) throws HubFailure {
        if (!lines.isEmpty()) {
            int stored = work.ask("pushing", connection -> new H2Rows(connection).push(lines));
            // What we stored ourselves is no news.
            seen.updateAndGet(count -> count == UNKNOWN ? count : count + stored);
        }
    }

    @Override
    public boolean awaitRing(Duration most) throws HubFailure {
        long end = nanos.getAsLong() + most.toNanos();
        boolean rang = grew();
        try {
            for (long left = most.toNanos(); !rang && left > 0; left = end - nanos.getAsLong()) {
                pause.await(Duration.ofNanos(Math.clamp(left, 1_000_000, GLANCES_APART.toNanos())));
                rang = grew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return rang;
    }

    private boolean grew() throws HubFailure {
        if (closed) {
            throw new HubFailure(Reason.UNREACHABLE, "closed here", null);
        }
        long count = glance.ask("looking", connection -> new H2Rows(connection).count());
        long before = seen.getAndSet(count);
        return before != UNKNOWN && before != count;
    }

    @Override
    public void close() {
        closed = true;
        pause.ring();
        glance.close();
        work.close();
    }
}
