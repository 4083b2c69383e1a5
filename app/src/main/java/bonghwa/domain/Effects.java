package bonghwa.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The effective states of all parts: the least fixed point of what the dependencies do to the reported ones. */
final class Effects {

    private final Catalogue catalogue;
    private final Standing standing;
    private final Map<Target, List<Dependency>> needs = new LinkedHashMap<>();
    private final Map<String, State> services = new HashMap<>();
    private Map<Target, Effective> now = new HashMap<>();

    Effects(Catalogue catalogue, Standing standing) {
        this.catalogue = catalogue;
        this.standing = standing;
        for (Service service : catalogue.services()) {
            service.parts().forEach(p -> needs.put(p, service.needs(p)));
        }
        needs.keySet().forEach(p -> now.put(p, Effective.own(standing.of(p).state())));
        settle();
    }

    /** The effective state of a function, or of a service that has none. */
    Effective of(Target part) {
        return now.getOrDefault(part, Effective.own(State.UNKNOWN));
    }

    /** What a part needs that can have a state, in the order of the catalogue. */
    List<Dependency> needs(Target part) {
        return needs.getOrDefault(part, List.of()).stream()
                .filter(d -> d.on() instanceof Target.OfFunction || d.on() instanceof Target.OfService)
                .toList();
    }

    /** The effective state of a service: the roll-up of its parts, at least as bad as what was last said of it as a whole. */
    State service(Service service) {
        return RollUp.of(service.parts().stream().map(p -> of(p).state()).toList(), standing.floor(service.id()));
    }

    /** What needs itself: concurrent edits of the catalogue can make a cycle. */
    Set<Target> cyclic() {
        return Cycles.of(needs, catalogue);
    }

    /**
     * Two steps, because a soft need alone is not monotone: it gives way when its upstream goes from partial outage to
     * maintenance. It can only degrade, though, and degraded makes nobody worse than that, so the hard needs settle first.
     */
    private void settle() {
        settle(Dependency::hard);
        settle(_ -> true);
    }

    private void settle(Predicate<Dependency> counted) {
        int most = needs.size() * State.values().length + 1;
        for (int round = 0; round < most; round++) {
            Map<Target, Effective> next = round(counted);
            if (next.equals(now)) {
                return;
            }
            now = next;
        }
        throw new IllegalStateException("effective states do not settle within " + most + " rounds");
    }

    private Map<Target, Effective> round(Predicate<Dependency> counted) {
        catalogue.services().forEach(s -> services.put(s.id(), service(s)));
        Map<Target, Effective> next = new HashMap<>();
        needs.forEach((part, dependencies) -> next.put(part, effective(part, dependencies, counted)));
        return next;
    }

    /** What brought a part down first stays its cause: so the chain of causes in a cycle ends at what broke by itself. */
    private Effective effective(Target part, List<Dependency> dependencies, Predicate<Dependency> counted) {
        Effective effective = Effective.own(standing.of(part).state());
        @Nullable Target first = of(part).because();
        for (boolean turn : List.of(true, false)) {
            for (Dependency need : dependencies) {
                @Nullable State upstream = upstream(need.on());
                if (upstream != null && counted.test(need) && need.on().equals(first) == turn) {
                    effective = Impact.of(effective, upstream, need.hard(), need.on());
                }
            }
        }
        return effective;
    }

    private @Nullable State upstream(Target on) {
        return switch (on) {
            case Target.OfFunction _ -> of(on).state();
            case Target.OfService(String id) -> services.getOrDefault(id, State.UNKNOWN);
            case Target.OfSite _, Target.Everything _ -> null;
        };
    }
}
