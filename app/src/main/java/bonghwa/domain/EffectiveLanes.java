package bonghwa.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What everything was worth to users through the whole outage: the stretches of equal effective state of each service and function,
 * up to a moment. The last stretch of each is open.
 */
public record EffectiveLanes(Map<Target, List<Span>> byTarget, Instant until) {

    public EffectiveLanes {
        byTarget = Collections.unmodifiableMap(byTarget);
    }

    /** The lanes of all services and functions of that catalogue, from what that log says. */
    public static EffectiveLanes of(Catalogue catalogue, Log log, Instant until) {
        Standing standing = new Standing(catalogue, log, until);
        Sinces sinces = new Sinces(catalogue, standing, new Effects(catalogue, standing));
        Map<Target, List<Span>> lanes = new HashMap<>();
        for (Service service : catalogue.services()) {
            Target self = Target.service(service.id());
            lanes.put(self, sinces.runs(self).spans(until));
            service.parts().forEach(part -> lanes.put(part, sinces.runs(part).spans(until)));
        }
        return new EffectiveLanes(lanes, until);
    }

    /** The stretches of one of them; none where nobody ever reported anything that matters to it. */
    public List<Span> of(Target target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** The stretches of a whole of which somebody may see only these parts. */
    public List<Span> together(List<Target> parts) {
        TreeSet<Instant> changes = new TreeSet<>();
        parts.forEach(part -> of(part).forEach(span -> changes.add(span.from())));
        NavigableMap<Instant, State> runs = new TreeMap<>();
        for (Instant at : changes) {
            State state = RollUp.of(parts.stream().map(part -> at(part, at)).toList());
            if (runs.isEmpty() || runs.lastEntry().getValue() != state) {
                runs.put(at, state);
            }
        }
        return new Runs(runs).spans(until);
    }

    private State at(Target part, Instant moment) {
        return of(part).stream()
                .filter(span -> !span.from().isAfter(moment))
                .reduce((_, later) -> later)
                .map(Span::state)
                .orElse(State.UNKNOWN);
    }
}
