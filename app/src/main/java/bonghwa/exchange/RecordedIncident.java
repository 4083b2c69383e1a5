package bonghwa.exchange;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An incident that somebody recorded as a JSON file, to be replayed: what is said of it as a whole, the catalogue of that
 * day, and what happened, ordered by when it did.
 */
public record RecordedIncident(
        Text title, Severity severity, ZoneId zone, Instant started, Catalogue catalogue, List<RecordedEvent> events) {

    public RecordedIncident {
        events = List.copyOf(events);
    }

    /** Reads the whole text of a file. */
    public static RecordedIncident read(String json) throws BadFile {
        return IncidentReader.read(json);
    }

    /** The first moment of the record: its start, or an event before it. A replay's clock starts here. */
    public Instant opens() {
        return events.isEmpty() || events.getFirst().at().isAfter(started)
                ? started
                : events.getFirst().at();
    }

    /** The last moment of the record. */
    public Instant ends() {
        return events.isEmpty() ? started : events.getLast().at();
    }
}
