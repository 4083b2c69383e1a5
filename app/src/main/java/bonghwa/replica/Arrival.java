package bonghwa.replica;

import bonghwa.domain.ImportKey;
import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Operation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a story goes in this room (an incident's id; null: to one that is declared for it, or nowhere), and what of it is new
 * there. What was struck stays struck; but where all that came is struck, the import was undone, and it comes anew. What may be
 * what was redacted there never comes again: {@code withheld} rows; {@code redacted} other entries are gone there.
 */
public record Arrival(Story story, @Nullable String incident, List<Operation> anew, int withheld, int redacted) {

    public Arrival {
        anew = List.copyOf(anew);
    }

    /** Whether an incident is declared for it. */
    public boolean declares() {
        return incident == null && !anew.isEmpty();
    }

    /** How many entries are new. */
    public long anewEntries() {
        return anew.stream().filter(o -> Story.content(o).isPresent()).count();
    }

    /** {@code into}: the incident that was asked for; null where none was. */
    static Arrival of(Room room, Story story, @Nullable String into) {
        Set<ImportKey> keys = story.keys();
        Optional<Incident> home = into == null ? home(room, story, keys) : room.incident(into);
        if (home.isEmpty()) {
            return new Arrival(story, null, story.home() == Story.Home.OPEN_ONLY ? List.of() : story.told(), 0, 0);
        }
        Incident incident = home.get();
        Set<ImportKey> known = here(incident, keys);
        Gaps gaps = new Gaps(incident);
        List<Operation> anew = story.told().stream()
                .filter(told -> !known(incident, known, told) && !gaps.takes(told))
                .toList();
        return new Arrival(story, incident.id(), anew, gaps.filled(), gaps.left());
    }

    private static Optional<Incident> home(Room room, Story story, Set<ImportKey> keys) {
        Map<Incident, Integer> held = new HashMap<>();
        List<Incident> standing =
                room.declared().stream().filter(i -> !i.mistaken()).toList();
        standing.forEach(i -> held.put(i, here(i, keys).size()));
        Optional<Incident> holds = standing.stream()
                .filter(i -> held.getOrDefault(i, 0) > 0)
                .max(Comparator.comparing(i -> held.getOrDefault(i, 0)));
        return holds.or(() -> story.home() == Story.Home.OWN
                ? standing.stream().filter(i -> same(i, story.declaration())).findFirst()
                : room.current());
    }

    private static boolean same(Incident incident, Declaration declared) {
        return incident.facts().title().equals(declared.title())
                && incident.facts().started().equals(declared.started());
    }

    private static Set<ImportKey> here(Incident incident, Set<ImportKey> keys) {
        Map<ImportKey, TimelineEntry> found = new HashMap<>();
        for (TimelineEntry entry : incident.log().entries()) {
            ImportKey.of(entry.written()).filter(keys::contains).ifPresent(key -> found.put(key, entry));
        }
        boolean undone = found.values().stream().allMatch(TimelineEntry::struck);
        return undone ? Set.of() : found.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    private static boolean known(Incident incident, Set<ImportKey> known, Operation told) {
        return switch (told) {
            case Operation.PhaseEntered p ->
                incident.steps().stream()
                        .anyMatch(s -> s.phase() == p.phase() && s.occurred().equals(p.occurred()));
            case Operation.DutyAssigned d ->
                incident.assignments().stream()
                        .anyMatch(a -> a.person().equals(d.person())
                                && a.duty().equals(d.duty())
                                && a.from().equals(d.from()));
            default -> Story.key(told).filter(known::contains).isPresent();
        };
    }
}
