package bonghwa.exchange.imports;

import bonghwa.domain.ImportKey;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The alerts that came into the incident by other files: what of a target fires by those, of which this file says nothing. */
record Elsewhere(List<TimelineEntry> others) {

    /** {@code told}: the keys of what this file tells. */
    static Elsewhere of(List<TimelineEntry> standing, Set<ImportKey> told) {
        return new Elsewhere(standing.stream()
                .filter(e -> !e.struck())
                .filter(e -> ImportKey.of(e.written())
                        .filter(key -> !told.contains(key))
                        .isPresent())
                .toList());
    }

    /** The worst that fires at that moment; operational if nothing does. Alerts of one name that began and ended are counted. */
    State at(Target target, Instant when) {
        Map<String, Integer> firing = new HashMap<>();
        Map<String, State> worst = new HashMap<>();
        for (TimelineEntry entry : others) {
            String words = entry.written().text().ko();
            boolean began = words.startsWith("[firing] ");
            boolean ended = words.startsWith("[resolved] ");
            if ((began || ended)
                    && entry.written().about().targets().contains(target)
                    && !entry.occurredAt().isAfter(when)) {
                String name = words.substring(words.indexOf(' ') + 1).split(":", 2)[0];
                firing.merge(name, began ? 1 : -1, Integer::sum);
                entry.written().reports().stream()
                        .filter(_ -> began)
                        .map(Report::state)
                        .forEach(state -> worst.merge(name, state, State::worse));
            }
        }
        return worst.entrySet().stream()
                .filter(e -> firing.getOrDefault(e.getKey(), 0) > 0)
                .map(Map.Entry::getValue)
                .reduce(State.OPERATIONAL, State::worse);
    }
}
