package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Redaction;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry for programs; the shape is promised in the manual. */
record EntryJson(Catalogue catalogue, Stamp stamp, Room room) {

    Map<String, @Nullable Object> of(TimelineEntry entry) {
        List<Map<String, @Nullable Object>> targets = targets(entry);
        Map<String, @Nullable Object> single = targets.size() == 1 ? targets.getFirst() : Json.object();
        Labels labels = new Labels(catalogue, stamp.words());
        return Json.object(
                "id", entry.id(),
                "number", entry.number(),
                "occurredAt", stamp.iso(entry.occurredAt()),
                "recordedAt", stamp.iso(entry.mark().recordedAt()),
                "author", labels.author(entry.mark().author()),
                "desk", entry.mark().author().desk(),
                "kind", entry.content().kind().wire(),
                "targets", targets,
                "service", single.get("service"),
                "function", single.get("function"),
                "state", single.get("state"),
                "text", entry.content().text().in(stamp.words().language()),
                "typed", entry.content().typed(),
                "tags", entry.content().about().tags(),
                "amended", entry.amended(),
                "struck", entry.struck(),
                "pinned", entry.pinned(),
                "counts", room.counts(entry),
                "redacted", redacted(entry.redaction(), labels));
    }

    private @Nullable Object redacted(@Nullable Redaction redaction, Labels labels) {
        return redaction == null
                ? null
                : Json.object(
                        "by", labels.author(redaction.by().author()),
                        "desk", redaction.by().author().desk(),
                        "at", stamp.iso(redaction.by().recordedAt()),
                        "reason", redaction.reason());
    }

    /** What it reports, then what else it is about. */
    private List<Map<String, @Nullable Object>> targets(TimelineEntry entry) {
        List<Map<String, @Nullable Object>> targets = new ArrayList<>();
        Set<FunctionRef> reported = new HashSet<>();
        Set<Target> named = new HashSet<>();
        for (Report report : entry.content().reports()) {
            targets.add(target(report.target(), report.state()));
            named.add(report.target());
            reported.addAll(catalogue.functionsOf(report.target()));
        }
        for (Target target : entry.content().about().targets()) {
            List<FunctionRef> functions = catalogue.functionsOf(target);
            boolean covered = !functions.isEmpty() && reported.containsAll(functions);
            if (!covered && named.add(target)) {
                targets.add(target(target, null));
            }
        }
        return targets;
    }

    private static Map<String, @Nullable Object> target(Target target, @Nullable State state) {
        String wire = state == null ? null : state.wire();
        return switch (target) {
            case Target.OfFunction(FunctionRef ref) ->
                Json.object("service", ref.service(), "function", ref.function(), "state", wire);
            case Target.OfService(String id) -> Json.object("service", id, "function", null, "state", wire);
            case Target.OfSite _, Target.Everything _ ->
                Json.object("service", target.toString(), "function", null, "state", wire);
        };
    }
}
