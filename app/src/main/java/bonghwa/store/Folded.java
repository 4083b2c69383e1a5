package bonghwa.store;

import static bonghwa.db.local.Tables.POSITION;

import bonghwa.op.Fold;
import bonghwa.op.Line;
import java.io.IOException;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * How far a database holds the journal.
 *
 * @param schema the version of its tables
 * @param fold the version of the fold that made its rows
 * @param end the place in the journal behind what it holds
 * @param last where the last line that it holds begins; meaningless when {@code id} is empty
 * @param id that line's id; empty as long as it holds none
 */
record Folded(int schema, int fold, At end, At last, String id) {

    /** The tables that this version reads and writes; counted up with each migration. */
    static final int SCHEMA = 1;

    static final Folded NOTHING = new Folded(SCHEMA, Fold.VERSION, At.START, At.START, "");

    static Optional<Folded> read(DSLContext sql) {
        return sql.selectFrom(POSITION)
                .fetchOptional()
                .map(row -> new Folded(
                        row.getSchemaVersion(),
                        row.getFoldVersion(),
                        new At(row.getSegment(), row.getEndOffset()),
                        new At(row.getLineSegment(), row.getLineOffset()),
                        row.getLineId()));
    }

    /** Now, after that line, with the journal ending there. */
    Folded then(Placed line, At journalEnd) {
        return new Folded(
                SCHEMA, Fold.VERSION, journalEnd, line.at(), line.line().id());
    }

    /** Whether these rows mean what we would write, and the journal has that line in that place. */
    boolean belongsTo(Disk disk, StoreFolder store) throws IOException {
        if (schema != SCHEMA || fold != Fold.VERSION || last.compareTo(end) > 0) {
            return false;
        }
        if (id.isEmpty()) {
            return end.equals(At.START);
        }
        Segments segments = new Segments(disk, store.journal());
        return segments.isBoundary(end)
                && segments.lineAt(last).map(Line::id).filter(id::equals).isPresent();
    }
}
