package bonghwa.ui.model;

import bonghwa.domain.FunctionRef;
import bonghwa.domain.Lane;
import bonghwa.domain.Log;
import bonghwa.domain.Service;
import bonghwa.domain.Span;
import bonghwa.domain.StateHistory;
import bonghwa.domain.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of a board's rows, each made anew only where something else was said, or up to another moment: what is
 * reported of one service leaves those of seven hundred as they are. FX thread.
 */
final class KeptLanes {

    /** What a lane was made from, and the lane. */
    private record Known(List<StateHistory> said, Instant until, List<Span> lane) {}

    private final Map<Target, Known> known = new HashMap<>();
    private int made;

    /** The lane of a service, up to that moment. */
    List<Span> of(Log log, Service service, Instant until) {
        Target whole = Target.service(service.id());
        List<Target> parts = new ArrayList<>(service.parts());
        parts.add(whole);
        return of(log, whole, parts, until, () -> Lane.of(log, service, until));
    }

    /** The lane of one function, up to that moment. */
    List<Span> of(Log log, FunctionRef function, Instant until) {
        Target target = new Target.OfFunction(function);
        return of(log, target, List.of(target), until, () -> Lane.of(log, function, until));
    }

    private List<Span> of(Log log, Target of, List<Target> parts, Instant until, Supplier<List<Span>> lane) {
        List<StateHistory> said = parts.stream().map(log::history).toList();
        @Nullable Known before = known.get(of);
        if (before != null && before.until().equals(until) && before.said().equals(said)) {
            return before.lane();
        }
        made++;
        List<Span> anew = lane.get();
        known.put(of, new Known(said, until, anew));
        return anew;
    }

    /** How many lanes have been made so far. */
    int made() {
        return made;
    }
}
