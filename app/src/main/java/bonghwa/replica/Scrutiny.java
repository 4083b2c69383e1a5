package bonghwa.replica;

import bonghwa.op.Base64Url;
import bonghwa.op.Branches;
import bonghwa.op.Chain;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.store.At;
import bonghwa.store.Picking;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks in the background what the door and a snapshot take on trust: that every line that is held stands in the journal as it was
 * taken, and is signed. On the query lane, a little at a time, so that a search never waits for it; begins anew with each start.
 */
public final class Scrutiny implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Scrutiny.class);
    private static final int AT_ONCE = 20;

    /** What is wrong with a line that is held. */
    public enum Wrong {
        /** The journal has another line in its place, or none that can be read. */
        NOT_AS_TAKEN,
        /** Its replica never signed it; only a later line vouches for it. */
        UNSIGNED
    }

    /** A line that is not what it must be. */
    public record Found(String replica, long counter, Wrong wrong) {}

    /** Lines of one replica that are still to be looked at. */
    private record Rest(String replica, Branches branches, Iterator<Branches.Spot> spots) {}

    private final Replica replica;
    private final Redacting redacting;
    private final Picking journal;
    private final Executor query;
    private final Consumer<Found> alarm;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Deque<Rest> rest = new ArrayDeque<>();
    private VersionVector checked = VersionVector.EMPTY;
    private VersionVector checking = VersionVector.EMPTY;
    private int moves;
    private volatile boolean closed;

    private Scrutiny(OpenStore store, Executor query, Consumer<Found> alarm) {
        this.replica = store.replica();
        this.redacting = store.redacting();
        this.journal = new Picking(store.disk(), store.folder());
        this.query = query;
        this.alarm = alarm;
    }

    /** Begins at once, and goes on with whatever is recorded; {@code alarm} is told on the query lane. */
    public static Scrutiny start(OpenStore store, Executor query, Consumer<Found> alarm) {
        Scrutiny scrutiny = new Scrutiny(store, query, alarm);
        store.replica().whenAppended(_ -> scrutiny.wake());
        scrutiny.wake();
        return scrutiny;
    }

    private void wake() {
        if (busy.compareAndSet(false, true)) {
            query.execute(this::some);
        }
    }

    private void some() {
        try {
            if (rest.isEmpty()) {
                begin();
            }
            for (int i = 0; i < AT_ONCE && !closed && !rest.isEmpty(); i++) {
                next(rest.getFirst());
            }
        } catch (IOException e) {
            LOG.warn("The record cannot be checked now; the next start tries again", e);
            rest.clear();
        }
        if (closed || rest.isEmpty()) {
            rest.clear();
            end();
        } else {
            query.execute(this::some);
        }
    }

    private void begin() {
        moves = redacting.moves();
        checking = replica.vector();
        replica.holding().branches().forEach((id, branches) -> {
            Iterator<Branches.Spot> spots =
                    branches.lacking(checked.of(id)).lines().iterator();
            if (spots.hasNext()) {
                rest.add(new Rest(id, branches, spots));
            }
        });
    }

    private void end() {
        letGo();
        checked = checking;
        busy.set(false);
        if (!closed && !replica.vector().equals(checked)) {
            wake();
        }
    }

    private void letGo() {
        try {
            journal.close();
        } catch (IOException e) {
            LOG.debug("a segment did not like to be closed", e);
        }
    }

    private void next(Rest first) throws IOException {
        Branches.Spot spot = first.spots().next();
        @Nullable Wrong wrong = wrong(first.branches(), spot);
        if (wrong != null && redacting.moves() != moves) {
            // It stands somewhere else since something was redacted: all over again.
            rest.clear();
            letGo();
            return;
        }
        if (wrong != null) {
            Found found = new Found(first.replica(), spot.counter(), wrong);
            LOG.error("the record is not what it must be: {}", found);
            alarm.accept(found);
        }
        if (!first.spots().hasNext()) {
            rest.removeFirst();
        }
    }

    private @Nullable Wrong wrong(Branches branches, Branches.Spot spot) throws IOException {
        Optional<Line> line = journal.line(At.unpacked(spot.place()));
        if (line.isEmpty() || !line.get().id().equals(branches.id(spot))) {
            return Wrong.NOT_AS_TAKEN;
        }
        @Nullable Chain chain = branches.chain();
        boolean signed = chain != null
                && line.get().signedBy(Base64Url.decode(chain.certificate().replicaKey()));
        return signed ? null : Wrong.UNSIGNED;
    }

    /** Stops; what runs at this moment ends soon. */
    @Override
    public void close() {
        closed = true;
    }
}
