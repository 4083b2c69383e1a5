package bonghwa.cli;

import bonghwa.domain.Audience;
import bonghwa.domain.Counts;
import bonghwa.domain.Facts;
import bonghwa.domain.Figure;
import bonghwa.domain.Incident;
import bonghwa.domain.Review;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that can be counted of an incident, for programs; the shape is promised in the manual. */
record ReviewJson(Review review, View view, Told told) {

    private static final String FORMAT = "bonghwa-review/1";

    Map<String, @Nullable Object> whole(Session session) {
        Incident incident = review.incident();
        Facts facts = incident.facts();
        ReviewRecord record = new ReviewRecord(review, told);
        Map<String, @Nullable Object> all = Json.object(
                "format", FORMAT,
                "clock", session.clock().name().toLowerCase(Locale.ROOT),
                "incident", incident.id(),
                "title", facts.title().in(told.words().language()),
                "severity", facts.severity().name(),
                "phase", incident.phase(review.at()).name().toLowerCase(Locale.ROOT),
                "started", told.stamp().iso(facts.started()),
                "zone", facts.zone().getId(),
                "at", told.stamp().iso(review.at()),
                "knownAt", told.stamp().iso(view.knownAt()));
        all.put("figures", review.figures().stream().map(this::figure).toList());
        all.put("counts", counts(review.board().counts(Audience.PUBLIC)));
        all.put("services", new ReviewLanes(review, told).services());
        all.putAll(record.happened());
        all.putAll(new ReviewLists(review, told).lists());
        all.put("definitions", definitions(all));
        return all;
    }

    private Map<String, @Nullable Object> figure(Figure figure) {
        return Json.object(
                "measure",
                figure.measure().key(),
                "definition",
                "figure." + figure.measure().key() + ".definition",
                "from",
                told.stamp().iso(figure.from()),
                "to",
                told.stamp().iso(figure.to()),
                "recorded",
                told.stamp().iso(figure.recorded()),
                "seconds",
                figure.length().toSeconds(),
                "promiseSeconds",
                seconds(figure.promise()),
                "kept",
                (figure.promise() == null || figure.pending()) ? null : figure.kept());
    }

    private static Map<String, @Nullable Object> counts(Counts counts) {
        return Json.object(
                "functions",
                counts.functions(),
                "functionsOperational",
                counts.functionsOperational(),
                "services",
                counts.services(),
                "servicesInFull",
                counts.servicesInFull(),
                "unknown",
                counts.unknown(),
                "definition",
                "figure.functions.definition",
                "servicesDefinition",
                "figure.services.definition");
    }

    /** What each key says that stands in the answer as a definition. */
    private Map<String, @Nullable Object> definitions(@Nullable Object value) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        collect(value, found);
        return found;
    }

    private void collect(@Nullable Object value, Map<String, @Nullable Object> found) {
        if (value instanceof Iterable<?> items) {
            items.forEach(item -> collect(item, found));
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> {
                if (String.valueOf(name).toLowerCase(Locale.ROOT).endsWith("definition")) {
                    found.put(String.valueOf(field), told.words().text(String.valueOf(field)));
                } else {
                    collect(field, found);
                }
            });
        }
    }

    static @Nullable Long seconds(@Nullable Duration length) {
        return length == null ? null : length.toSeconds();
    }
}
