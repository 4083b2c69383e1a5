package bonghwa.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Whether users can do what they set out to do, and what it waits for: what is known to be unusable before what nobody knows. */
public record JourneyBoard(Journey journey, Verdict verdict, List<Target> waitsFor) {

    /** Whether it works. */
    public enum Verdict {
        WORKS,
        SLOWLY,
        /** Nothing that it needs is known to be unusable, but of something nobody knows. */
        UNCONFIRMED,
        WAITS
    }

    static JourneyBoard of(Journey journey, Map<Target, State> states) {
        List<Target> waits = journey.needs().stream()
                .filter(t -> !state(t, states).usable())
                .sorted(Comparator.comparing(t -> state(t, states) == State.UNKNOWN))
                .toList();
        boolean slow = journey.needs().stream().anyMatch(t -> states.get(t) == State.DEGRADED);
        return new JourneyBoard(
                journey,
                waits.isEmpty()
                        ? slow ? Verdict.SLOWLY : Verdict.WORKS
                        : state(waits.getFirst(), states) == State.UNKNOWN ? Verdict.UNCONFIRMED : Verdict.WAITS,
                waits);
    }

    private static State state(Target target, Map<Target, State> states) {
        return states.getOrDefault(target, State.UNKNOWN);
    }
}
