package bonghwa.replica;

import bonghwa.domain.Change;
import bonghwa.domain.Facts;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which records a new one replaces: all whose values stand now in the fields that it sets. */
final class Replacing {

    private static final List<Change.Field<?>> FIELDS = List.of(
            Change::kind,
            Change::occurred,
            Change::text,
            Change::about,
            Change::reports,
            Change::due,
            Change::struck,
            Change::pinned);

    private Replacing() {}

    static List<String> entry(TimelineEntry entry, Change change) {
        return FIELDS.stream()
                .filter(field -> field.of(change) != null)
                .flatMap(field -> entry.toReplace(field).stream())
                .distinct()
                .toList();
    }

    static List<String> facts(
            Facts facts,
            @Nullable Text title,
            @Nullable Severity severity,
            @Nullable Instant started,
            @Nullable ZoneId zone) {
        List<Stream<String>> ids = new ArrayList<>();
        ids.add(title == null ? Stream.of() : facts.titles().toReplace().stream());
        ids.add(severity == null ? Stream.of() : facts.severities().toReplace().stream());
        ids.add(started == null ? Stream.of() : facts.starts().toReplace().stream());
        ids.add(zone == null ? Stream.of() : facts.zones().toReplace().stream());
        return ids.stream().flatMap(s -> s).distinct().toList();
    }
}
