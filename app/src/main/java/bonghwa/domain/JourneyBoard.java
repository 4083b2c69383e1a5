package bonghwa.domain;

import java.util.List;
import java.util.Map;

/** Whether users can do what they set out to do, and what it waits for. */
public record JourneyBoard(Journey journey, Verdict verdict, List<Target> waitsFor) {

    /** Whether it works. */
    public enum Verdict {
        WORKS,
        SLOWLY,
        WAITS
    }

    static JourneyBoard of(Journey journey, Map<Target, State> states) {
        List<Target> waits = journey.needs().stream()
                .filter(t -> !states.getOrDefault(t, State.UNKNOWN).usable())
                .toList();
        boolean slow = journey.needs().stream().anyMatch(t -> states.get(t) == State.DEGRADED);
        Verdict verdict = !waits.isEmpty() ? Verdict.WAITS : slow ? Verdict.SLOWLY : Verdict.WORKS;
        return new JourneyBoard(journey, verdict, waits);
    }
}
