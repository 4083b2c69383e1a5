package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A hub that a laptop hosts: H2 behind TLS with one certificate. One connection for work, one that looks four times a
 * second whether the table grew, as H2 rings nobody. A host that is silent is given up after ten seconds. Its end may
 * be lost when the host's power fails; like every hub's it is asked for, never remembered.
 */
final class H2Hub implements Hub {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final H2Access access;
    private final LongSupplier nanos;
    private final Duration again;
    private final Wire work;
    private final H2Growth growth;
    private @Nullable TablePages known;

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
        this.growth = new H2Growth(access, nanos);
    }

    private Connection opened() throws HubFailure {
        known = null;
        return access.open();
    }

    @Override
    public HubIdentity identity() throws HubFailure {
        return work.ask("asking for the hub's id", connection -> {
            growth.since(new H2Rows(connection).count());
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

    @Override
    public Preview preview(Preview.Wish wish) throws HubFailure {
        return work.ask("looking ahead", connection -> new TablePreview(connection).of(wish));
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
            growth.own(() -> work.ask("pushing", connection -> new H2Rows(connection).push(lines)));
        }
    }

    @Override
    public Optional<Instant> clock() throws HubFailure {
        return work.ask("asking what time it is", connection -> HubClock.asked(connection, "select current_timestamp"));
    }

    @Override
    public boolean awaitRing(Duration most) throws HubFailure {
        return growth.await(most);
    }

    @Override
    public void close() {
        growth.close();
        work.close();
    }
}
