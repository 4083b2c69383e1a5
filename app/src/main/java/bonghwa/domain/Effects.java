package bonghwa.domain;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The effective states of all functions: the least fixed point of what the dependencies do to the reported ones. */
final class Effects {

    private final Catalogue catalogue;
    private final Map<Target, State> own;
    private final Set<Target> cyclic = new LinkedHashSet<>();
    private Map<Target, Effective> now = new LinkedHashMap<>();

    /** {@code own}: the reported state of each function, and of each service that has none. */
    Effects(Catalogue catalogue, Map<Target, State> own) {
        this.catalogue = catalogue;
        this.own = own;
        own.forEach((target, state) -> now.put(target, Effective.own(state)));
        settle();
    }

    /** The effective state of a function, or of a service by the roll-up of its functions. */
    Effective of(Target target) {
        return now.getOrDefault(target, Effective.own(State.UNKNOWN));
    }

    /** What still needs itself: concurrent edits of the catalogue can make a cycle. */
    Set<Target> cyclic() {
        return cyclic;
    }

    private void settle() {
        // Each round carries a state one dependency further; more rounds than nodes means that something needs itself.
        for (int round = 0; round <= own.size(); round++) {
            Map<Target, Effective> next = round();
            if (next.equals(now)) {
                break;
            }
            now = next;
        }
        findCycles();
    }

    private Map<Target, Effective> round() {
        Map<String, State> services = new HashMap<>();
        catalogue.services().forEach(s -> services.put(s.id(), rollUp(s)));
        Map<Target, Effective> next = new LinkedHashMap<>();
        for (Service service : catalogue.services()) {
            for (Target part : parts(service)) {
                Effective effective = Effective.own(own.getOrDefault(part, State.UNKNOWN));
                for (Dependency need : needs(service, part)) {
                    effective = Impact.of(effective, upstream(need.on(), services), need.hard(), need.on());
                }
                next.put(part, effective);
            }
        }
        return next;
    }

    private State upstream(Target on, Map<String, State> services) {
        return switch (on) {
            case Target.OfFunction _ -> of(on).state();
            case Target.OfService(String id) -> services.getOrDefault(id, State.UNKNOWN);
            case Target.OfSite _, Target.Everything _ -> State.OPERATIONAL;
        };
    }

    /** The roll-up of a service's parts as they are now. */
    State rollUp(Service service) {
        return RollUp.of(parts(service).stream().map(p -> of(p).state()).toList());
    }

    /** What carries the state of a service: its functions, or itself where it has none. */
    static List<Target> parts(Service service) {
        return service.functions().isEmpty()
                ? List.of(new Target.OfService(service.id()))
                : service.functions().stream().<Target>map(f -> new Target.OfFunction(service.ref(f))).toList();
    }

    private static List<Dependency> needs(Service service, Target part) {
        return service.dependsOn().stream()
                .filter(d -> d.function() == null || part.toString().equals(service.id() + "/" + d.function()))
                .toList();
    }

    private void findCycles() {
        Map<Target, Set<Target>> edges = new HashMap<>();
        for (Service service : catalogue.services()) {
            for (Target part : parts(service)) {
                Set<Target> on = edges.computeIfAbsent(part, _ -> new LinkedHashSet<>());
                needs(service, part).forEach(d -> on.addAll(partsOf(d.on())));
            }
        }
        edges.keySet().stream().filter(t -> reaches(edges, t)).forEach(cyclic::add);
    }

    private List<Target> partsOf(Target target) {
        return target instanceof Target.OfService(String id)
                ? catalogue.service(id).map(Effects::parts).orElse(List.of())
                : List.of(target);
    }

    private static boolean reaches(Map<Target, Set<Target>> edges, Target self) {
        Set<Target> seen = new LinkedHashSet<>();
        ArrayDeque<Target> open = new ArrayDeque<>(edges.getOrDefault(self, Set.of()));
        while (!open.isEmpty()) {
            Target next = open.pop();
            if (next.equals(self)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(edges.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
