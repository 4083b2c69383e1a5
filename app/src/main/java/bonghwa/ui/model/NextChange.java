package bonghwa.ui.model;

import bonghwa.domain.Log;
import bonghwa.domain.StatePoint;
import java.time.Instant;

/** When the clock alone makes a board another one: something was reported that is to come. */
final class NextChange {

    private NextChange() {}

    /** The first moment after that one at which something reported begins; the end of time where nothing does. */
    static Instant after(Log log, Instant at) {
        return log.states().values().stream()
                .flatMap(h -> h.points().stream())
                .map(StatePoint::at)
                .filter(p -> p.isAfter(at))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }
}
