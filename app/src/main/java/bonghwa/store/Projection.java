package bonghwa.store;

import static bonghwa.db.local.Tables.ENTRY;
import static bonghwa.db.local.Tables.INCIDENT;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The room as rows: what this laptop asks, not what it swears by. Everything in it comes from the journal and the fold, in one
 * transaction with the place up to which the journal is in it; whenever it is behind, damaged or gone, it is caught up or made
 * anew and gives the same answers.
 *
 * <p>One thread at a time calls what writes ({@link #open}, {@link #catchUp}, {@link #apply}, {@link #close}), and nobody ever
 * interrupts it: an interrupt inside H2 closes its file for everyone. No acknowledgement waits for any of this. After a {@link
 * ProjectionFailure} call {@link #abandon}, then {@link #anew}.
 */
public final class Projection implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final int ROWS = 2_000;

    private final Disk disk;
    private final StoreFolder store;
    private final Database database;
    private final Writing writing;
    private Standing standing;
    private Folded folded;

    private Projection(Disk disk, StoreFolder store, Database database, Standing standing, Folded folded) {
        this.disk = disk;
        this.store = store;
        this.database = database;
        this.writing = new Writing(database.writing());
        this.standing = standing;
        this.folded = folded;
    }

    /** Opens the database of that store. What cannot be used, for whatever reason, is deleted and made anew, empty. */
    public static Projection open(Disk disk, StoreFolder store) throws ProjectionFailure {
        try {
            return usable(disk, store);
        } catch (ProjectionFailure e) {
            LOG.info("the database is made anew from the journal: {}", e.getMessage());
            return anew(disk, store);
        }
    }

    /** Deletes what is there and makes an empty one: what to do when catching up failed, after {@link #abandon}. */
    public static Projection anew(Disk disk, StoreFolder store) throws ProjectionFailure {
        Database fresh = Database.anew(disk, store);
        return new Projection(disk, store, fresh, new Standing(Standing.What.ANEW, At.START), Folded.NOTHING);
    }

    private static Projection usable(Disk disk, StoreFolder store) throws ProjectionFailure {
        Database database = Database.open(disk, store);
        boolean used = false;
        try {
            Folded folded = Folded.read(database.reading()).orElse(Folded.NOTHING);
            if (!folded.belongsTo(disk, store)) {
                throw new ProjectionFailure(
                        "it is of another version or of another journal", new IOException(folded.toString()));
            }
            boolean all = folded.end().equals(new Segments(disk, store.journal()).end());
            used = true;
            Standing.What what = all ? Standing.What.CURRENT : Standing.What.BEHIND;
            return new Projection(disk, store, database, new Standing(what, folded.end()), folded);
        } catch (IOException | DataAccessException e) {
            throw new ProjectionFailure("it cannot be read", e);
        } finally {
            if (!used) {
                database.abandon();
            }
        }
    }

    /** How it stood when it was opened, or after the last catching up. */
    public Standing standing() {
        return standing;
    }

    /** Up to where it holds the journal. */
    public At position() {
        return folded.end();
    }

    /** What answers questions, on the query lane, also while this is written. */
    public RoomSearch search() {
        return new RoomSearch(database.reading());
    }

    /**
     * Makes the rows what the room says, and takes in the journal's lines up to {@code end}, where that room's journal ended.
     * Compares every row, so it is right whatever was there before. May take seconds; {@link #apply} goes on from there.
     */
    public void catchUp(Room room, At end) throws ProjectionFailure {
        At from = folded.end().compareTo(end) <= 0 ? folded.end() : At.START;
        try {
            operations(from, end);
            reconcile(room);
            place(folded);
            standing = new Standing(Standing.What.CURRENT, folded.end());
        } catch (IOException | SQLException | DataAccessException e) {
            throw new ProjectionFailure("it cannot be caught up", e);
        }
    }

    /** Takes in one commit: its lines, in their order, and what it changed in the room. One transaction. */
    public void apply(List<Placed> lines, Room before, Room after, At end) throws ProjectionFailure {
        try {
            writing.operations(lines);
            List<Incident> changed = Stream.of(before, after)
                    .flatMap(room -> room.incidents().keySet().stream())
                    .distinct()
                    .map(id -> after.incident(id).orElse(Incident.unknown(id)))
                    .filter(i -> !Objects.equals(before.incidents().get(i.id()), i))
                    .toList();
            writing.incidents(changed);
            for (Incident incident : changed) {
                Incident old = before.incident(incident.id()).orElse(Incident.unknown(incident.id()));
                writing.entries(
                        incident.id(),
                        incident.log().byTime().changedSince(old.log().byTime()));
                // Entries go when their desk was put out, or another root is trusted.
                writing.forgetEntries(
                        old.log().byTime().changedSince(incident.log().byTime()).stream()
                                .map(TimelineEntry::id)
                                .filter(id -> incident.log().entry(id).isEmpty())
                                .toList());
            }

            place(lines.isEmpty() ? folded : folded.then(lines.getLast(), end));
        } catch (SQLException | DataAccessException e) {
            throw new ProjectionFailure("a commit cannot be written", e);
        }
    }

    /** The position, and the end of the transaction. */
    private void place(Folded now) throws SQLException {
        writing.position(now);
        database.writer().commit();
        folded = now;
    }

    private void operations(At from, At end) throws IOException, SQLException {
        writing.forgetOperations(from);
        List<Placed> rows = new ArrayList<>();
        Journal.read(disk, store, from, (line, at) -> {
            if (at.compareTo(end) < 0) {
                rows.add(new Placed(line, at));
                folded = folded.then(rows.getLast(), end);
            }
            if (rows.size() == ROWS) {
                writing.operations(rows);
                rows.clear();
            }
        });
        writing.operations(rows);
    }

    private void reconcile(Room room) throws SQLException {
        Map<String, Long> prints = new HashMap<>();
        for (var row :
                database.writing().select(ENTRY.ID, ENTRY.PRINT).from(ENTRY).fetch()) {
            prints.put(row.value1(), row.value2());
        }
        database.writing().deleteFrom(INCIDENT).execute();
        writing.incidents(room.incidents().values());
        for (Incident incident : room.incidents().values()) {
            List<TimelineEntry> different = new ArrayList<>();
            for (TimelineEntry entry : incident.log().entries()) {
                Long print = prints.remove(entry.id());
                if (print == null || print != Prints.of(incident.id(), entry)) {
                    different.add(entry);
                }
            }
            for (int i = 0; i < different.size(); i += ROWS) {
                writing.entries(incident.id(), different.subList(i, Math.min(i + ROWS, different.size())));
                database.writer().commit();
            }
        }
        writing.forgetEntries(prints.keySet());
    }

    /** Lets go of it without writing anything more; the next opening does not trust it. */
    public void abandon() {
        database.abandon();
    }

    /** Closes it in order, which takes longer the more was written. */
    @Override
    public void close() throws IOException {
        database.close();
    }
}
