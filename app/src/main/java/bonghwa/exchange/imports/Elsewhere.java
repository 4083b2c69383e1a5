package bonghwa.exchange.imports;

import bonghwa.domain.ImportKey;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** What of a target fires, from each moment on, by alerts that came into the incident by other files: this one says nothing of them. */
record Elsewhere(Map<Target, NavigableMap<Instant, State>> firing) {

    /** {@code told}: the keys of what this file tells. Each entry is looked at once. */
    static Elsewhere of(List<TimelineEntry> standing, Set<ImportKey> told) {
        Map<Target, FiringTurns> turns = new HashMap<>();
        standing.stream()
                .filter(e -> !e.struck() && foreign(e, told))
                .sorted(Comparator.comparing(TimelineEntry::occurredAt))
                .forEach(e -> e.written()
                        .about()
                        .targets()
                        .forEach(t ->
                                turns.computeIfAbsent(t, _ -> new FiringTurns()).take(e)));
        Map<Target, NavigableMap<Instant, State>> firing = new HashMap<>();
        turns.forEach((target, taken) -> firing.put(target, taken.worst()));
        return new Elsewhere(firing);
    }

    private static boolean foreign(TimelineEntry entry, Set<ImportKey> told) {
        return ImportKey.of(entry.written()).filter(key -> !told.contains(key)).isPresent();
    }

    /** The worst that fires at that moment; operational if nothing does. */
    State at(Target target, Instant when) {
        NavigableMap<Instant, State> worst = firing.get(target);
        Map.Entry<Instant, State> last = worst == null ? null : worst.floorEntry(when);
        return last == null ? State.OPERATIONAL : last.getValue();
    }
}
