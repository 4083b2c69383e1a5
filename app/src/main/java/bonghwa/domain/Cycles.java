package bonghwa.domain;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what needs itself. A part in a cycle still has a state, the least that fits, but somebody must mend the catalogue. */
final class Cycles {

    private Cycles() {}

    static Set<Target> of(Map<Target, List<Dependency>> needs, Catalogue catalogue) {
        Map<Target, Set<Target>> edges = new HashMap<>();
        needs.forEach((part, on) -> {
            Set<Target> parts = new HashSet<>();
            on.forEach(d -> parts.addAll(catalogue.partsOf(d.on())));
            edges.put(part, parts);
        });
        prune(edges);
        Set<Target> cyclic = new LinkedHashSet<>();
        needs.keySet().stream().filter(t -> reaches(edges, t)).forEach(cyclic::add);
        return cyclic;
    }

    /** Takes away what needs nothing that is left, again and again: without a cycle nothing remains to be searched. */
    private static void prune(Map<Target, Set<Target>> edges) {
        Map<Target, Set<Target>> users = new HashMap<>();
        edges.forEach((part, on) ->
                on.forEach(t -> users.computeIfAbsent(t, _ -> new HashSet<>()).add(part)));
        Map<Target, Integer> left = new HashMap<>();
        edges.forEach((part, on) ->
                left.put(part, (int) on.stream().filter(edges::containsKey).count()));
        ArrayDeque<Target> free = new ArrayDeque<>();
        left.forEach((part, count) -> {
            if (count == 0) {
                free.add(part);
            }
        });
        while (!free.isEmpty()) {
            Target gone = free.pop();
            edges.remove(gone);
            for (Target user : users.getOrDefault(gone, Set.of())) {
                if (left.merge(user, -1, Integer::sum) == 0) {
                    free.add(user);
                }
            }
        }
    }

    private static boolean reaches(Map<Target, Set<Target>> edges, Target self) {
        Set<Target> seen = new HashSet<>();
        ArrayDeque<Target> open = new ArrayDeque<>(neighbours(edges, self));
        while (!open.isEmpty()) {
            Target next = open.pop();
            if (next.equals(self)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(neighbours(edges, next));
            }
        }
        return false;
    }

    private static Collection<Target> neighbours(Map<Target, Set<Target>> edges, Target part) {
        return edges.getOrDefault(part, Set.of());
    }
}
