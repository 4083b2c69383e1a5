package bonghwa.replica;

import bonghwa.domain.Change;
import bonghwa.domain.Facts;
import bonghwa.domain.Register;
import bonghwa.domain.Severity;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Operation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which records a new one replaces: all whose values stand now in the fields that it sets. */
final class Replacing {

    private Replacing() {}

    static List<String> entry(TimelineEntry entry, Change change) {
        return Change.FIELDS.stream()
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
        return all(List.of(
                in(facts.titles(), title),
                in(facts.severities(), severity),
                in(facts.starts(), started),
                in(facts.zones(), zone)));
    }

    static List<String> sizeUp(SizeUp was, Operation.SizeUpSet set) {
        return all(List.of(
                in(was.symptoms(), set.symptoms()),
                in(was.scopes(), set.scope()),
                in(was.trends(), set.trend()),
                in(was.unknowns(), set.unknowns())));
    }

    static List<String> team(Team was, Operation.TeamSet set) {
        return all(List.of(
                in(was.names(), set.name()),
                in(was.leaders(), set.leader()),
                in(was.membership(), set.members()),
                in(was.ends(), set.until())));
    }

    private static List<String> in(Register<?> field, @Nullable Object value) {
        return value == null ? List.of() : field.toReplace();
    }

    private static List<String> all(List<List<String>> ids) {
        return ids.stream().flatMap(List::stream).distinct().toList();
    }
}
