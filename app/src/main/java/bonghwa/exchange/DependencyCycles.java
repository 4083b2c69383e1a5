package bonghwa.exchange;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Dependency;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what needs itself. A service as a whole is what its functions are, so needing a service is needing each of its
 * functions. One problem for each ring, at a line of the file that closes it.
 */
final class DependencyCycles {

    private final Reading reading;
    private final Map<Need, Integer> lines = new HashMap<>();

    DependencyCycles(Reading reading) {
        this.reading = reading;
    }

    /** The file says there what that service needs. */
    void at(String service, Dependency dependency, int line) {
        lines.putIfAbsent(new Need(service, dependency), line);
    }

    void check(List<Service> services, Catalogue known) {
        Map<String, Service> all = new LinkedHashMap<>();
        known.services().forEach(s -> all.put(s.id(), s));
        services.forEach(s -> all.put(s.id(), s));
        new Walk(edges(all.values())).visitAll();
    }

    private Map<Target, List<Edge>> edges(Iterable<Service> services) {
        Map<Target, List<Edge>> edges = new LinkedHashMap<>();
        for (Service service : services) {
            Target whole = Target.service(service.id());
            List<Edge> ofWhole = edges.computeIfAbsent(whole, _ -> new ArrayList<>());
            service.functions().forEach(f -> ofWhole.add(new Edge(new Target.OfFunction(service.ref(f)), 0)));
            for (Dependency need : service.dependsOn()) {
                Edge edge = new Edge(need.on(), lines.getOrDefault(new Need(service.id(), need), 0));
                if (service.functions().isEmpty()) {
                    ofWhole.add(edge);
                }
                service.functions().stream()
                        .filter(f -> need.function() == null || need.function().equals(f.id()))
                        .map(f -> new Target.OfFunction(new FunctionRef(service.id(), f.id())))
                        .forEach(t ->
                                edges.computeIfAbsent(t, _ -> new ArrayList<>()).add(edge));
            }
        }
        return edges;
    }

    /** A walk in depth, without recursion: a chain may be as long as the catalogue. */
    private final class Walk {

        private final Map<Target, List<Edge>> edges;
        private final Set<Target> done = new HashSet<>();
        private final Set<Integer> told = new HashSet<>();

        Walk(Map<Target, List<Edge>> edges) {
            this.edges = edges;
        }

        void visitAll() {
            edges.keySet().forEach(this::visit);
        }

        private record Step(Target at, Deque<Edge> left) {}

        private void visit(Target start) {
            Map<Target, Integer> path = new LinkedHashMap<>();
            Deque<Step> steps = new ArrayDeque<>();
            enter(start, 0, path, steps);
            while (!steps.isEmpty()) {
                Step step = steps.getLast();
                Edge edge = step.left().poll();
                if (edge == null) {
                    steps.removeLast();
                    path.remove(step.at());
                    done.add(step.at());
                } else if (path.containsKey(edge.to())) {
                    tell(path, edge);
                } else {
                    enter(edge.to(), edge.line(), path, steps);
                }
            }
        }

        private void enter(Target at, int line, Map<Target, Integer> path, Deque<Step> steps) {
            if (!done.contains(at)) {
                path.put(at, line);
                steps.addLast(new Step(at, new ArrayDeque<>(edges.getOrDefault(at, List.of()))));
            }
        }

        private void tell(Map<Target, Integer> path, Edge closing) {
            List<Target> ring = new ArrayList<>(path.keySet());
            ring = new ArrayList<>(ring.subList(ring.indexOf(closing.to()), ring.size()));
            ring.add(closing.to());
            List<Integer> candidates = new ArrayList<>(List.of(closing.line()));
            ring.subList(1, ring.size() - 1).forEach(t -> candidates.add(path.getOrDefault(t, 0)));
            int line = candidates.stream().filter(l -> l > 0).findFirst().orElse(0);
            if (line > 0 && told.add(line)) {
                reading.problem(
                        line,
                        "file.problem.cycle",
                        ring.stream().map(Target::toString).collect(Collectors.joining(" → ")));
            }
        }
    }
}
