package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lane under a row of the board: the stretches of equal state of a service or function, from what was reported of it. */
public final class Lane {

    private Lane() {}

    /** The lane of one function, up to that moment. */
    public static List<Span> of(Log log, FunctionRef function, Instant until) {
        return log.history(new Target.OfFunction(function)).spans(until);
    }

    /** The lane of a service: the roll-up of its functions at each moment at which one of them changed. */
    public static List<Span> of(Log log, Service service, Instant until) {
        List<Target> parts = Effects.parts(service);
        List<StatePoint> points = parts.stream()
                .flatMap(p -> log.history(p).points().stream())
                .filter(p -> p.report().state() != null && !p.at().isAfter(until))
                .sorted(StatePoint.ORDER)
                .toList();
        Map<Target, State> now = new HashMap<>();
        parts.forEach(p -> now.put(p, State.UNKNOWN));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            StatePoint point = points.get(i);
            @Nullable State state = point.report().state();
            if (state != null) {
                now.put(point.report().target(), state);
            }
            boolean last = i + 1 == points.size() || points.get(i + 1).at().isAfter(point.at());
            if (last) {
                append(spans, RollUp.of(now.values()), point);
            }
        }
        return List.copyOf(spans);
    }

    private static void append(List<Span> spans, State state, StatePoint point) {
        if (!spans.isEmpty()) {
            Span open = spans.getLast();
            if (open.state() == state) {
                return;
            }
            spans.set(spans.size() - 1, new Span(open.state(), open.from(), point.at(), open.corrected()));
        }
        spans.add(new Span(state, point.at(), null, point.corrected()));
    }
}
