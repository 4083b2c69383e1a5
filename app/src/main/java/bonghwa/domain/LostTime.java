package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long something was not as users know it, by the state that it was in, between the start of the outage and a moment. Counted by
 * effective state; what nobody knew is not counted as lost.
 */
public record LostTime(Target target, Map<State, Duration> byState) {

    /** The states that take something from users, the worst first. */
    public static final List<State> STATES =
            List.of(State.MAJOR_OUTAGE, State.MAINTENANCE, State.PARTIAL_OUTAGE, State.RECOVERING, State.DEGRADED);

    public LostTime {
        byState = Map.copyOf(byState);
    }

    /** Of all functions, and of services that have none, in the order of the catalogue. */
    public static List<LostTime> of(Catalogue catalogue, EffectiveLanes lanes, Instant from, Instant until) {
        List<LostTime> all = new ArrayList<>();
        for (Target part : catalogue.partsOf(new Target.Everything())) {
            all.add(of(part, lanes.of(part), from, until));
        }
        return List.copyOf(all);
    }

    /** Of one, from its stretches. */
    static LostTime of(Target target, List<Span> spans, Instant from, Instant until) {
        Map<State, Duration> lost = new EnumMap<>(State.class);
        for (Span span : spans) {
            Instant begin = span.from().isBefore(from) ? from : span.from();
            Instant ended = span.until() == null || span.until().isAfter(until) ? until : span.until();
            if (STATES.contains(span.state()) && begin.isBefore(ended)) {
                lost.merge(span.state(), Duration.between(begin, ended), Duration::plus);
            }
        }
        return new LostTime(target, lost);
    }

    public Duration in(State state) {
        return byState.getOrDefault(state, Duration.ZERO);
    }

    /** In all states together. */
    public Duration total() {
        return byState.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
