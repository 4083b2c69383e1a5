package bonghwa.exchange.imports;

import bonghwa.domain.Catalogue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a file is read by: its name, which a new incident is called by; the room's catalogue; the zone of times that name none;
 * now, for times without a year; and what somebody said is to be taken for what (columns for fields, names for services or people).
 */
public record Setting(String name, Catalogue catalogue, ZoneId zone, Instant now, Map<String, String> mapping) {

    public Setting {
        mapping = Map.copyOf(mapping);
    }

    /** The name without its folder and its ending. */
    String title() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String title = Visible.line(dot > 0 ? file.substring(0, dot) : file);
        return title.isEmpty() ? "import" : title;
    }
}
