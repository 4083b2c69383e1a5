package bonghwa.exchange.imports;

import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The alerts of one target, as they begin and end one after the other: those of one name are counted. */
final class FiringTurns {

    private static final String BEGAN = "[firing] ";
    private static final String ENDED = "[resolved] ";

    /** How many of one name fire, and the worst that it ever said; null: it said nothing. */
    private record Named(int firing, @Nullable State worst) {

        @Nullable
        State says() {
            return firing > 0 ? worst : null;
        }
    }

    private final Map<String, Named> names = new HashMap<>();
    private final StateTally said = new StateTally();
    private final NavigableMap<Instant, State> worst = new TreeMap<>();

    /** Takes the next one, in the order of time. */
    void take(TimelineEntry entry) {
        String words = entry.written().text().ko();
        boolean began = words.startsWith(BEGAN);
        if (began || words.startsWith(ENDED)) {
            String name = words.substring(words.indexOf(' ') + 1).split(":", 2)[0];
            Named before = names.getOrDefault(name, new Named(0, null));
            Named after = began
                    ? new Named(before.firing() + 1, worse(before.worst(), entry))
                    : new Named(before.firing() - 1, before.worst());
            names.put(name, after);
            said.less(before.says());
            said.more(after.says());
            worst.put(entry.occurredAt(), said.worst());
        }
    }

    private static @Nullable State worse(@Nullable State before, TimelineEntry entry) {
        return entry.written().reports().stream()
                .map(Report::state)
                .filter(Objects::nonNull)
                .reduce(State::worse)
                .map(now -> before == null ? now : before.worse(now))
                .orElse(before);
    }

    /** The worst that fires, from each moment on at which one began or ended. */
    NavigableMap<Instant, State> worst() {
        return worst;
    }
}
