package bonghwa.sync;

import bonghwa.op.End;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The gapless branches of one replica among the lines that a hub holds of it: normally one. What does not continue a line that is
 * held, down to the first, is in none of them. Immutable.
 */
final class Branches {

    private static final Comparator<Link> ORDER =
            Comparator.comparingLong(Link::counter).thenComparing(Link::id);

    /** What hangs together, by id, in the order of counters. */
    private final Map<String, Link> held = new HashMap<>();

    private final List<Link> ends;

    private Branches(Collection<Link> links) {
        List<Link> ordered = links.stream().distinct().sorted(ORDER).toList();
        Set<String> continued = new HashSet<>();
        for (Link link : ordered) {
            String previous = link.previous();
            if (previous == null ? link.counter() == 1 : follows(link, held.get(previous))) {
                held.put(link.id(), link);
                if (previous != null) {
                    continued.add(previous);
                }
            }
        }
        ends = held.values().stream()
                .filter(link -> !continued.contains(link.id()))
                .sorted(ORDER)
                .toList();
    }

    /** Of the links of one replica, in any order. */
    static Branches of(Collection<Link> links) {
        return new Branches(links);
    }

    private static boolean follows(Link link, @Nullable Link before) {
        return before != null && before.counter() + 1 == link.counter();
    }

    /** Where the branches end. */
    List<End> ends() {
        return ends.stream().map(Link::end).toList();
    }

    /**
     * What somebody with these ends lacks, in the order of counters. An end that is not held here may be ahead of any branch that is
     * no longer than it: nothing is said of those.
     */
    List<Link> lackedBy(Collection<End> have) {
        Set<String> has = have.stream().map(End::hash).collect(Collectors.toSet());
        if (ends.stream().allMatch(end -> has.contains(end.id()))) {
            return List.of(); // as nearly always: nothing is walked down
        }
        Set<String> known = new HashSet<>();
        long ahead = 0;
        for (End end : have) {
            if (held.containsKey(end.hash())) {
                descend(end.hash(), known);
            } else {
                ahead = Math.max(ahead, end.counter());
            }
        }
        List<Link> lacked = new ArrayList<>();
        for (Link end : ends) {
            if (end.counter() > ahead) {
                lacked.addAll(descend(end.id(), known));
            }
        }
        lacked.sort(ORDER);
        return lacked;
    }

    /** All from there down to the first that is seen already; they are seen from now on. */
    private List<Link> descend(String from, Set<String> seen) {
        List<Link> way = new ArrayList<>();
        Link link = held.get(from);
        while (link != null && seen.add(link.id())) {
            way.add(link);
            link = link.previous() == null ? null : held.get(link.previous());
        }
        return way;
    }
}
