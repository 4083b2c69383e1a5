package bonghwa.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** What was reported by one moment, of every function and of every service. */
final class Standing {

    private final Log log;
    private final Instant at;
    private final Map<Target, Reported> reported = new HashMap<>();
    private final Map<String, Reported> summaries = new HashMap<>();
    private final Map<String, State> floors = new HashMap<>();
    private final Map<String, NavigableMap<Instant, State>> floorsFrom = new HashMap<>();

    Standing(Catalogue catalogue, Log log, Instant at) {
        this.log = log;
        this.at = at;
        for (Service service : catalogue.services()) {
            List<Reported> parts = service.parts().stream()
                    .map(p -> reported.computeIfAbsent(p, t -> log.history(t).at(at)))
                    .toList();
            if (service.functions().isEmpty()) {
                summaries.put(service.id(), parts.getFirst());
            } else {
                summarise(service, parts);
            }
        }
    }

    /** What was reported of a part: of a function, or of a service that has none. */
    Reported of(Target part) {
        return reported.getOrDefault(part, Reported.NOTHING);
    }

    /** What was reported of a service: of it as a whole if that is the newest word and the worse one, else of its functions. */
    Reported summary(Service service) {
        return summaries.getOrDefault(service.id(), Reported.NOTHING);
    }

    /** How bad a service is at least, because that was the last thing said, and said of it as a whole. */
    @Nullable
    State floor(String service) {
        return floors.get(service);
    }

    /** The stretches of what was reported of a part. */
    List<Span> spans(Target part) {
        return log.history(part).spans(at);
    }

    /** From when on a service was at least that bad, by what was said of it as a whole; unknown: nothing held. */
    NavigableMap<Instant, State> floors(String service) {
        return floorsFrom.getOrDefault(service, Collections.emptyNavigableMap());
    }

    private void summarise(Service service, List<Reported> parts) {
        ServiceWalk walk = ServiceWalk.of(log, service, at);
        Reported whole = log.history(new Target.OfService(service.id())).at(at);
        @Nullable State floor = walk.floor();
        if (floor != null) {
            floors.put(service.id(), floor);
        }
        floorsFrom.put(service.id(), walk.floors());
        Reported rolled = rolled(walk, parts, whole);
        summaries.put(service.id(), floor == rolled.state() ? asWhole(rolled, whole) : rolled);
    }

    private static Reported asWhole(Reported rolled, Reported whole) {
        Estimate estimate = whole.estimate().at() == null ? rolled.estimate() : whole.estimate();
        return new Reported(
                rolled.state(), rolled.since(), whole.lastConfirmed(), whole.amount(), estimate, whole.by());
    }

    private static Reported rolled(ServiceWalk walk, List<Reported> parts, Reported whole) {
        List<Span> spans = walk.spans();
        @Nullable Instant confirmed = confirmed(parts, whole);
        Estimate estimate = estimate(walk, parts, whole);
        return spans.isEmpty()
                ? new Reported(State.UNKNOWN, null, confirmed, null, estimate, null)
                : new Reported(spans.getLast().state(), spans.getLast().from(), confirmed, null, estimate, null);
    }

    /**
     * When somebody last looked at all of it that matters: of what is not operational the part that was looked at longest ago, of
     * what works all the same; or at the whole. A part of which nobody ever spoke is counted as unknown beside, and says nothing here.
     */
    private static @Nullable Instant confirmed(List<Reported> parts, Reported whole) {
        List<Reported> said =
                parts.stream().filter(p -> p.lastConfirmed() != null).toList();
        List<Reported> abnormal =
                said.stream().filter(p -> p.state() != State.OPERATIONAL).toList();
        @Nullable
        Instant oldest = (abnormal.isEmpty() ? said : abnormal)
                .stream()
                        .map(Reported::lastConfirmed)
                        .min(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .orElse(null);
        Instant looked = whole.lastConfirmed();
        return oldest == null || (looked != null && looked.isAfter(oldest)) ? looked : oldest;
    }

    /** What works is not expected back; and what was said of the whole is over with what was said of its parts since. */
    private static Estimate estimate(ServiceWalk walk, List<Reported> parts, Reported whole) {
        boolean works = !walk.spans().isEmpty() && walk.spans().getLast().state() == State.OPERATIONAL;
        return works
                ? Estimate.NONE
                : parts.stream()
                        .map(Reported::estimate)
                        .filter(e -> e.at() != null)
                        .max(Estimate.BY_MOMENT)
                        .orElse(walk.floor() == null ? Estimate.NONE : whole.estimate());
    }
}
