package bonghwa.exchange;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a recorded incident. Fields that it does not know (sources, notes) are passed over. */
final class IncidentReader {

    private final Reading reading;
    private final Part part;
    private final Stamps stamps;

    private IncidentReader(Reading reading, Part part) {
        this.reading = reading;
        this.part = part;
        this.stamps = new Stamps(reading);
    }

    static RecordedIncident read(String json) throws BadFile {
        Reading reading = new Reading(false);
        Part part = Part.of(reading, JsonTree.read(json));
        if (!reading.problems().isEmpty()) {
            throw new BadFile(reading.problems());
        }
        RecordedIncident incident = new IncidentReader(reading, part).incident();
        if (!reading.problems().isEmpty()) {
            throw new BadFile(reading.problems());
        }
        return incident;
    }

    private RecordedIncident incident() {
        Text title = title();
        Severity severity = part.has("severity") ? severity() : Severity.UNSET;
        ZoneId zone = stamps.zone(part, "zone");
        Instant started = stamps.read(part, "started");
        List<RecordedEvent> events = new ArrayList<>();
        EntryReader entries = new EntryReader(reading, stamps);
        part.parts("phases").forEach(p -> events.add(step(p)));
        part.parts("assignments").forEach(p -> events.add(duty(p)));
        part.parts("entries").forEach(p -> events.addAll(entries.read(p)));
        Catalogue catalogue = new CatalogueReader(reading, part).read(Catalogue.EMPTY);
        Spread.over(catalogue, events);
        events.sort(Comparator.comparing(RecordedEvent::at));
        return new RecordedIncident(title, severity, zone, started, catalogue, events);
    }

    private Text title() {
        if (!(part.tree("title") instanceof Tree.Fields fields)) {
            return Text.of(part.required("title"));
        }
        Part both = Part.of(reading, fields);
        return new Text(both.required("ko"), both.required("en"));
    }

    private Severity severity() {
        String word = part.required("severity");
        for (Severity severity : Severity.values()) {
            if (severity.name().equalsIgnoreCase(word)) {
                return severity;
            }
        }
        reading.problem(part.line("severity"), "file.problem.not-one-of", "severity", "SEV1, SEV2, SEV3, SEV4, UNSET");
        return Severity.UNSET;
    }

    private RecordedEvent step(Part step) {
        Phase phase = step.oneOf("phase", Phase.values());
        if (phase == null) {
            reading.problem(step.line(), "file.problem.missing", "phase");
        }
        return new RecordedEvent.Step(stamps.read(step, "at"), phase == null ? Phase.INVESTIGATING : phase);
    }

    private RecordedEvent duty(Part duty) {
        String person = duty.required("person");
        String role = duty.required("role");
        reading.ids().refer(Ids.Of.PERSON, person, duty.line("person"));
        reading.ids().refer(Ids.Of.ROLE, role, duty.line("role"));
        return new RecordedEvent.OnDuty(
                stamps.read(duty, "at"),
                person,
                new Duty.OfRole(role),
                duty.has("until") ? stamps.read(duty, "until") : null);
    }
}
