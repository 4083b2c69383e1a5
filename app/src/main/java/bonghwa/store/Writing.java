package bonghwa.store;

import static bonghwa.db.local.Tables.ENTRY;
import static bonghwa.db.local.Tables.INCIDENT;
import static bonghwa.db.local.Tables.OPERATION;
import static bonghwa.db.local.Tables.POSITION;
import static bonghwa.db.local.Tables.STATE_POINT;

import bonghwa.domain.Content;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Report;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Head;
import bonghwa.op.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        values.forEach(value -> rows.add(row(value)));
        run(sql.deleteFrom(Objects.requireNonNull(key.getTable())).where(key.eq("")), rows);
    }

    private void run(Query query, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            sql.batch(query, rows.toArray(Object[][]::new)).execute();
        }
    }

    private static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }

    void operations(Collection<Placed> lines) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Placed placed : lines) {
            Head head = placed.line().head();
            Origin origin = head.origin();
            rows.add(row(
                    placed.at().segment(),
                    placed.at().offset(),
                    placed.line().id(),
                    origin.replica(),
                    origin.counter(),
                    head.type(),
                    head.incident(),
                    origin.stamp().millis(),
                    origin.recordedAt().toEpochMilli()));
        }
        insert(OPERATION, rows);
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
                        .map(Writing::row)
                        .toList());
    }

    private static @Nullable Object[] row(Incident incident) {
        List<PhaseStep> steps = incident.steps();
        Phase phase = steps.isEmpty() ? Phase.INVESTIGATING : steps.getLast().phase();
        Facts facts = incident.facts();
        Mark touched = incident.touched();
        return row(
                incident.id(),
                facts.title().ko(),
                facts.title().en(),
                name(facts.severity()),
                name(phase),
                facts.started().toEpochMilli(),
                phase == Phase.CLOSED ? steps.getLast().occurred().toEpochMilli() : null,
                touched == null ? null : touched.recordedAt().toEpochMilli(),
                Folding.of(facts.title()));
    }

    void entries(String incident, Collection<TimelineEntry> entries) {
        forgetEntries(entries.stream().map(TimelineEntry::id).toList());
        insert(ENTRY, entries.stream().map(entry -> row(incident, entry)).toList());
        List<@Nullable Object[]> points = new ArrayList<>();
        entries.stream().filter(entry -> !entry.struck()).forEach(entry -> points(points, incident, entry));
        insert(STATE_POINT, points);
    }

    private static @Nullable Object[] row(String incident, TimelineEntry entry) {
        Content content = entry.content();
        return row(
                entry.id(),
                incident,
                entry.number(),
                name(content.kind()),
                entry.occurredAt().toEpochMilli(),
                entry.mark().recordedAt().toEpochMilli(),
                content.text().ko(),
                content.text().en(),
                Folding.of(content.text()),
                entry.struck(),
                entry.pinned(),
                Prints.of(incident, entry));
    }

    private static void points(List<@Nullable Object[]> points, String incident, TimelineEntry entry) {
        int nth = 0;
        for (Report report : entry.content().reports()) {
            @Nullable String state = report.state() == null ? null : name(report.state());
            points.add(row(
                    entry.id(),
                    nth++,
                    incident,
                    report.target().toString(),
                    state,
                    entry.occurredAt().toEpochMilli()));
        }
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

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
