package bonghwa.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Since when everything has been worth what it is now: through all that was reported of it and of what it needs, the start of
 * the last run of the state that it has. A change of the cause alone starts no new run.
 */
final class Sinces {

    private final Catalogue catalogue;
    private final Standing standing;
    private final Effects effects;
    private final Map<Target, Runs> known = new HashMap<>();
    private final Set<Target> open = new HashSet<>();

    Sinces(Catalogue catalogue, Standing standing, Effects effects) {
        this.catalogue = catalogue;
        this.standing = standing;
        this.effects = effects;
    }

    /** Since when that service or function has been so; null where nobody reported. */
    @Nullable
    Instant of(Target target) {
        @Nullable Service service = serviceOfParts(target);
        State now = service == null ? effects.of(target).state() : effects.service(service);
        Map.@Nullable Entry<Instant, State> last = runs(target).from().lastEntry();
        if (last != null && last.getValue() == now) {
            return last.getKey();
        }
        // Only in a ring of needs: what each is worth is found for all at once, and only for now.
        return service == null
                ? standing.of(target).since()
                : standing.summary(service).since();
    }

    /** The service, if it has functions: then it is what they are. */
    private @Nullable Service serviceOfParts(Target target) {
        return target instanceof Target.OfService(String id)
                ? catalogue.service(id).filter(s -> !s.functions().isEmpty()).orElse(null)
                : null;
    }

    /** All that it was worth, from when on each. */
    Runs runs(Target target) {
        @Nullable Runs found = known.get(target);
        if (found != null) {
            return found;
        }
        @Nullable Service whole = serviceOfParts(target);
        if (!open.add(target)) {
            return whole == null ? own(target) : new Runs(new TreeMap<>());
        }
        Runs runs = whole == null ? part(target) : service(whole);
        open.remove(target);
        known.put(target, runs);
        return runs;
    }

    private Runs own(Target part) {
        NavigableMap<Instant, State> from = new TreeMap<>();
        standing.spans(part).forEach(s -> from.put(s.from(), s.state()));
        return new Runs(from);
    }

    private Runs part(Target part) {
        Runs own = own(part);
        List<Dependency> needs = effects.needs(part);
        if (needs.isEmpty()) {
            return own;
        }
        List<Runs> upstream = needs.stream().map(need -> runs(need.on())).toList();
        NavigableMap<Instant, State> from = new TreeMap<>();
        for (Instant moment : moments(own, upstream)) {
            Effective effective = Effective.own(own.at(moment));
            for (int i = 0; i < needs.size(); i++) {
                Dependency need = needs.get(i);
                effective = Impact.of(effective, upstream.get(i).at(moment), need.hard(), need.on());
            }
            if (own.begunBy(moment) || effective.state() != State.UNKNOWN || !from.isEmpty()) {
                append(from, moment, effective.state());
            }
        }
        return new Runs(from);
    }

    private Runs service(Service service) {
        List<Runs> parts = service.parts().stream().map(this::runs).toList();
        Runs floors = new Runs(standing.floors(service.id()));
        NavigableMap<Instant, State> from = new TreeMap<>();
        for (Instant moment : moments(floors, parts)) {
            State floor = floors.at(moment);
            List<State> states = parts.stream().map(p -> p.at(moment)).toList();
            append(from, moment, RollUp.of(states, floor == State.UNKNOWN ? null : floor));
        }
        return new Runs(from);
    }

    private static Set<Instant> moments(Runs own, List<Runs> others) {
        Set<Instant> moments = new TreeSet<>(own.from().keySet());
        others.forEach(other -> moments.addAll(other.from().keySet()));
        return Collections.unmodifiableSet(moments);
    }

    private static void append(NavigableMap<Instant, State> from, Instant moment, State state) {
        if (from.isEmpty() || from.lastEntry().getValue() != state) {
            from.put(moment, state);
        }
    }
}
