package bonghwa.domain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One state out of many: what a service is, given its functions. Worst-of alone is what users of other tools complain about. */
final class RollUp {

    private RollUp() {}

    /**
     * All equal: that. Some usable and some not: partial outage. None usable: the worst. Otherwise the worst among
     * operational, degraded and recovering. Unknown ones are left out, unless all are.
     */
    static State of(Collection<State> states) {
        List<State> known = states.stream().filter(s -> s != State.UNKNOWN).toList();
        if (known.isEmpty()) {
            return State.UNKNOWN;
        }
        boolean usable = known.stream().anyMatch(State::usable);
        boolean unusable = known.stream().anyMatch(State::unusable);
        return usable && unusable
                ? State.PARTIAL_OUTAGE
                : known.stream().max(State.BY_BADNESS).orElseThrow();
    }

    /** The same, but at least as bad as {@code floor} says, where anybody said something of the whole. */
    static State of(Collection<State> states, @Nullable State floor) {
        State rolled = of(states);
        if (floor == null) {
            return rolled;
        }
        return rolled == State.UNKNOWN ? floor : rolled.worse(floor);
    }
}
