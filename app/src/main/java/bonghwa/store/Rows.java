package bonghwa.store;

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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of the database's rows, in their order. */
final class Rows {

    private Rows() {}

    static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }

    static @Nullable Object[] operation(Placed placed) {
        Head head = placed.line().head();
        Origin origin = head.origin();
        return row(
                placed.at().segment(),
                placed.at().offset(),
                placed.line().id(),
                origin.replica(),
                origin.counter(),
                head.type(),
                head.incident(),
                origin.stamp().millis(),
                origin.recordedAt().toEpochMilli());
    }

    static @Nullable Object[] incident(Incident incident) {
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

    static @Nullable Object[] entry(String incident, TimelineEntry entry) {
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

    /** One row for each state that the entry reports. */
    static List<@Nullable Object[]> statePoints(String incident, TimelineEntry entry) {
        List<@Nullable Object[]> points = new ArrayList<>();
        for (Report report : entry.content().reports()) {
            @Nullable String state = report.state() == null ? null : name(report.state());
            points.add(row(
                    entry.id(),
                    points.size(),
                    incident,
                    report.target().toString(),
                    state,
                    entry.occurredAt().toEpochMilli()));
        }
        return points;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
