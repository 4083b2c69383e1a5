package bonghwa.store;

import static bonghwa.db.local.Tables.ENTRY;
import static bonghwa.db.local.Tables.INCIDENT;
import static bonghwa.db.local.Tables.OPERATION;
import static bonghwa.db.local.Tables.POSITION;
import static bonghwa.db.local.Tables.STATE_POINT;

import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Writes rows, in batches of prepared statements. Commits nothing. */
final class Writing {

    private final DSLContext sql;

    Writing(DSLContext sql) {
        this.sql = sql;
    }

    private void insert(Table<?> table, List<@Nullable Object[]> rows) {
        Field<?>[] fields = table.fields();
        run(sql.insertInto(table, fields).values(new Object[fields.length]), rows);
    }

    private void deleteBy(TableField<?, String> key, Collection<String> values) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        values.forEach(value -> rows.add(Rows.row(value)));
        run(sql.deleteFrom(Objects.requireNonNull(key.getTable())).where(key.eq("")), rows);
    }

    private void run(Query query, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            sql.batch(query, rows.toArray(Object[][]::new)).execute();
        }
    }

    void operations(Collection<Placed> lines) {
        insert(OPERATION, lines.stream().map(Rows::operation).toList());
    }

    void forgetOperations(At from) {
        sql.deleteFrom(OPERATION)
                .where(OPERATION.SEGMENT.gt(from.segment()))
                .or(OPERATION.SEGMENT.eq(from.segment()).and(OPERATION.LINE_OFFSET.ge(from.offset())))
                .execute();
    }

    void incidents(Collection<Incident> incidents) {
        deleteBy(INCIDENT.ID, incidents.stream().map(Incident::id).toList());
        insert(
                INCIDENT,
                incidents.stream()
                        .filter(i -> i.declared() != null)
                        .map(Rows::incident)
                        .toList());
    }

    void entries(String incident, Collection<TimelineEntry> entries) {
        forgetEntries(entries.stream().map(TimelineEntry::id).toList());
        insert(ENTRY, entries.stream().map(entry -> Rows.entry(incident, entry)).toList());
        insert(
                STATE_POINT,
                entries.stream()
                        .filter(entry -> !entry.struck())
                        .flatMap(entry -> Rows.statePoints(incident, entry).stream())
                        .toList());
    }

    void forgetEntries(Collection<String> ids) {
        deleteBy(ENTRY.ID, ids);
        deleteBy(STATE_POINT.ENTRY, ids);
    }

    void position(Folded folded) {
        sql.deleteFrom(POSITION).execute();
        sql.insertInto(POSITION)
                .values(
                        1,
                        folded.schema(),
                        folded.fold(),
                        folded.end().segment(),
                        folded.end().offset(),
                        folded.last().segment(),
                        folded.last().offset(),
                        folded.id())
                .execute();
    }
}
