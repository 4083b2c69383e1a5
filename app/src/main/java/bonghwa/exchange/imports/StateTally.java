package bonghwa.exchange.imports;

import bonghwa.domain.State;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many say each state, so that the worst of thousands is found among a few. */
final class StateTally {

    private final Map<State, Integer> said = new EnumMap<>(State.class);

    /** One says that; null: nothing. */
    void more(@Nullable State state) {
        count(state, 1);
    }

    /** One says that no longer; null: it said nothing. */
    void less(@Nullable State state) {
        count(state, -1);
    }

    private void count(@Nullable State state, int more) {
        if (state != null) {
            said.merge(state, more, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    /** Operational where nobody says anything. */
    State worst() {
        return said.keySet().stream().reduce(State.OPERATIONAL, State::worse);
    }
}
