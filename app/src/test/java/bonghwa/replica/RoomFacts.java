package bonghwa.replica;

import bonghwa.domain.Amount;
import bonghwa.domain.Assignment;
import bonghwa.domain.Board;
import bonghwa.domain.Conduct;
import bonghwa.domain.Incident;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A room as plain maps, lists and texts, so that it can stand in a file for ever, whatever becomes of our types. */
final class RoomFacts {

    private RoomFacts() {}

    static Map<String, Object> of(Room room, Instant at) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "services",
                room.catalogue().services().stream()
                        .map(s -> s.id() + " " + s.functions().size())
                        .toList());
        facts.put(
                "people",
                room.catalogue().people().stream()
                        .map(p -> p.name().ko())
                        .sorted()
                        .toList());
        facts.put("unapplied", text(room.unapplied().size()));
        facts.put(
                "incidents",
                room.incidents().values().stream()
                        .map(i -> incident(room, i, at))
                        .toList());
        return facts;
    }

    private static Map<String, Object> incident(Room room, Incident incident, Instant at) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", incident.id());
        facts.put("title", incident.facts().title().ko());
        facts.put("severity", text(incident.facts().severity()));
        facts.put("started", text(incident.facts().started()));
        facts.put(
                "phases",
                incident.steps().stream()
                        .map(s -> s.phase() + " " + s.occurred())
                        .toList());
        facts.put("duties", incident.assignments().stream().map(RoomFacts::duty).toList());
        facts.put(
                "entries",
                incident.log().entries().stream().map(RoomFacts::entry).toList());
        if (!incident.conduct().equals(Conduct.NONE)) {
            facts.put("conduct", CrewFacts.of(incident, at));
        }
        Map<String, Object> states = new LinkedHashMap<>();
        Board.of(room.catalogue(), incident.log(), at)
                .services()
                .forEach(s -> s.functions()
                        .forEach(f -> states.put(
                                text(f.ref()),
                                f.reported().state() + ", " + f.effective().state() + ", since " + f.since())));
        facts.put("states at " + at, states);
        return facts;
    }

    private static String duty(Assignment duty) {
        return duty.person() + " " + duty.duty() + " from " + duty.from();
    }

    private static Map<String, Object> entry(TimelineEntry entry) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", entry.id());
        facts.put("number", entry.number());
        facts.put("kind", text(entry.content().kind()));
        facts.put("occurred", text(entry.occurredAt()));
        facts.put("recorded", text(entry.mark().recordedAt()));
        facts.put("text", entry.content().text().ko());
        facts.put("typed", text(entry.content().typed()));
        facts.put(
                "texts",
                entry.texts().versions().stream()
                        .map(v -> v.value().ko() + reason(v.reason()))
                        .toList());
        facts.put(
                "times",
                entry.times().versions().stream()
                        .map(v -> v.value().at() + reason(v.reason()))
                        .toList());
        facts.put(
                "reports",
                entry.content().reports().stream()
                        .limit(3)
                        .map(RoomFacts::report)
                        .toList());
        facts.put("marks", (entry.struck() ? "struck" : "") + (entry.pinned() ? "pinned" : ""));
        return facts;
    }

    private static String report(Report report) {
        Amount amount = report.amount();
        return report.target() + " " + report.state()
                + (amount == null ? "" : " " + amount.part() + "/" + amount.whole())
                + (report.eta() == null ? "" : " by " + report.eta().at());
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "" : " (" + reason + ")";
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
