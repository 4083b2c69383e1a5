package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service with functions, through all that was reported of it up to a moment: its stretches of equal state, and at the end
 * what was said last of it as a whole, if no word of a function came later ({@code floor}); {@code floors}: the same at each
 * moment at which it changed, where unknown says that nothing held.
 */
record ServiceWalk(List<Span> spans, @Nullable State floor, NavigableMap<Instant, State> floors) {

    static ServiceWalk of(Log log, Service service, Instant until) {
        Walker walker = new Walker(new Target.OfService(service.id()));
        service.parts().forEach(p -> walker.now.put(p, State.UNKNOWN));
        List<StatePoint> points = Stream.concat(Stream.of(walker.self), service.parts().stream())
                .distinct()
                .flatMap(t -> log.history(t).points().stream())
                .filter(p -> !p.at().isAfter(until))
                .sorted(StatePoint.ORDER)
                .toList();
        for (int i = 0; i < points.size(); i++) {
            walker.take(points.get(i));
            boolean last = i + 1 == points.size()
                    || points.get(i + 1).at().isAfter(points.get(i).at());
            if (last) {
                walker.floors.put(points.get(i).at(), walker.floor == null ? State.UNKNOWN : walker.floor);
            }
            if (last && walker.spoken) {
                Span.append(walker.spans, RollUp.of(walker.now.values(), walker.floor), points.get(i));
            }
        }
        return new ServiceWalk(
                List.copyOf(walker.spans), walker.floor, Collections.unmodifiableNavigableMap(walker.floors));
    }

    private static final class Walker {
        private final Target self;
        private final Map<Target, State> now = new HashMap<>();
        private final List<Span> spans = new ArrayList<>();
        private final NavigableMap<Instant, State> floors = new TreeMap<>();
        private @Nullable State whole;
        private @Nullable State floor;
        private boolean spoken;

        Walker(Target self) {
            this.self = self;
        }

        void take(StatePoint point) {
            Report report = point.report();
            if (report.state() == null && !report.confirmsOnly()) {
                return;
            }
            if (report.target().equals(self)) {
                whole = report.state() == null ? whole : report.state();
                // "All is well" or "we do not know" of the whole is no floor: its functions speak for themselves.
                floor = whole == State.OPERATIONAL || whole == State.UNKNOWN ? null : whole;
            } else {
                floor = null;
                if (report.state() != null) {
                    now.put(report.target(), report.state());
                }
            }
            spoken |= report.state() != null;
        }
    }
}
