package bonghwa.exchange.imports;

import bonghwa.domain.Catalogue;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a file is read by: its name, which a new incident is called by; the room's catalogue; the zone of times that name none;
 * now, for times without a year; what somebody said is to be taken for what (columns for fields, names for services or people); and
 * what the incident that it goes into tells so far.
 */
public record Setting(
        String name,
        Catalogue catalogue,
        ZoneId zone,
        Instant now,
        Map<String, String> mapping,
        List<TimelineEntry> standing) {

    public Setting {
        mapping = Map.copyOf(mapping);
        standing = List.copyOf(standing);
    }

    /** Into an incident that tells nothing yet. */
    public Setting(String name, Catalogue catalogue, ZoneId zone, Instant now, Map<String, String> mapping) {
        this(name, catalogue, zone, now, mapping, List.of());
    }

    /** The same, with only what was said under those keys. */
    public Setting saying(Predicate<String> keys) {
        Map<String, String> kept = mapping.entrySet().stream()
                .filter(e -> keys.test(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Setting(name, catalogue, zone, now, kept, standing);
    }

    /** The name without its folder and its ending. */
    String title() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String title = Visible.line(dot > 0 ? file.substring(0, dot) : file);
        return title.isEmpty() ? "import" : title;
    }
}
