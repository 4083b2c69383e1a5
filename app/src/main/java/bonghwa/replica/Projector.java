package bonghwa.replica;

import bonghwa.domain.Room;
import bonghwa.store.At;
import bonghwa.store.Disk;
import bonghwa.store.Projection;
import bonghwa.store.ProjectionFailure;
import bonghwa.store.RoomSearch;
import bonghwa.store.StoreFolder;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the database up with the replica, always behind what was acknowledged. It is caught up on the query lane while batches
 * gather; then they are written on the store lane, one transaction each. If it fails it is made anew once; if that fails too,
 * the room goes on without it, since it holds nothing of its own.
 */
public final class Projector implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    private final Disk disk;
    private final StoreFolder folder;
    private final Replica replica;
    private final Executor store;
    private final Executor query;
    private final Redacting redacting;
    private final List<Appended> backlog = new ArrayList<>();
    private @Nullable Projection projection;
    private boolean live;

    private Projector(OpenStore open, Executor store, Executor query) {
        this.disk = open.disk();
        this.folder = open.folder();
        this.replica = open.replica();
        this.store = store;
        this.query = query;
        this.redacting = open.redacting();
    }

    /** Starts to keep the database of that store; returns at once. */
    public static Projector start(OpenStore open, Executor store, Executor query) {
        Projector projector = new Projector(open, store, query);
        store.execute(() -> {
            projector.redacting.projected(true);
            projector.replica.whenAppended(batch -> store.execute(() -> projector.take(batch)));
            Room room = projector.replica.room();
            At end = open.end();
            query.execute(() -> projector.catchUp(room, end, false));
        });
        return projector;
    }

    /** Query lane. */
    private void catchUp(Room room, At end, boolean anew) {
        @Nullable Projection caught = null;
        try {
            Projection opened = anew ? Projection.anew(disk, folder) : Projection.open(disk, folder);
            caught = attempt(opened, room, end);
        } catch (ProjectionFailure e) {
            LOG.warn("The database cannot be kept; the room goes on without it", e);
        }
        @Nullable Projection ready = caught;
        store.execute(() -> goLive(ready));
    }

    private Projection attempt(Projection opened, Room room, At end) throws ProjectionFailure {
        try {
            opened.catchUp(room, end);
            return opened;
        } catch (ProjectionFailure e) {
            LOG.info("The database is made anew", e);
            opened.abandon();
            Projection fresh = Projection.anew(disk, folder);
            fresh.catchUp(room, end);
            return fresh;
        }
    }

    /** Store lane, like everything below. */
    private void goLive(@Nullable Projection ready) {
        projection = ready;
        live = true;
        List<Appended> waited = List.copyOf(backlog);
        backlog.clear();
        waited.forEach(this::take);
    }

    private void take(Appended batch) {
        if (batch.moved()) {
            anew(batch);
        } else if (live) {
            write(batch);
        } else {
            backlog.add(batch);
        }
    }

    /** Something was redacted: what is in the file goes, and with it what H2 still keeps of it in places that it wrote before. */
    private void anew(Appended batch) {
        if (!live) {
            backlog.add(batch);
            return;
        }
        live = false;
        @Nullable Projection old = projection;
        projection = null;
        if (old != null) {
            old.abandon();
        }
        query.execute(() -> catchUp(batch.after(), batch.end(), true));
    }

    private void write(Appended batch) {
        @Nullable Projection open = projection;
        if (open == null) {
            return;
        }
        try {
            open.apply(batch.lines(), batch.before(), batch.after(), batch.end());
        } catch (ProjectionFailure e) {
            LOG.warn("The database could not take a commit; the next start makes it anew", e);
            open.abandon();
            projection = null;
        }
    }

    /** What answers questions, on the query lane; empty while it is being caught up or where it cannot be kept. */
    public CompletableFuture<Optional<RoomSearch>> search() {
        CompletableFuture<Optional<RoomSearch>> answer = new CompletableFuture<>();
        store.execute(() -> answer.complete(Optional.ofNullable(projection).map(Projection::search)));
        return answer;
    }

    /** Closes the database; call it on the store lane, behind everything that was recorded. */
    @Override
    public void close() throws IOException {
        redacting.projected(false);
        if (projection != null) {
            projection.close();
        }
    }
}
