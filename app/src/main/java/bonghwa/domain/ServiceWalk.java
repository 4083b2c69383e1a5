package bonghwa.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service with functions, through all that was reported of it up to a moment: its stretches of equal state, and at the end
 * what was said last of it as a whole, if no word of a function came later ({@code floor}); {@code floors}: the same at each
 * moment at which it changed, where unknown says that nothing held.
 */
record ServiceWalk(List<Span> spans, @Nullable State floor, NavigableMap<Instant, State> floors) {

    static ServiceWalk of(Log log, Service service, Instant until) {
        ServiceWalker walker = new ServiceWalker(new Target.OfService(service.id()));
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
}
