package bonghwa.op;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody holds: of each replica the ends of its gapless branches; one, unless the replica forked. */
public record VersionVector(Map<String, List<End>> ends) {

    public static final VersionVector EMPTY = new VersionVector(Map.of());

    public VersionVector {
        ends = Map.copyOf(ends);
    }

    /** The vector of those ends, in any order. */
    public static VersionVector of(Collection<End> ends) {
        Map<String, List<End>> sorted = new TreeMap<>();
        ends.stream()
                .distinct()
                .sorted(Comparator.comparingLong(End::counter).thenComparing(End::hash))
                .forEach(e -> sorted.computeIfAbsent(e.replica(), _ -> new ArrayList<>())
                        .add(e));
        sorted.replaceAll((_, branches) -> List.copyOf(branches));
        return new VersionVector(sorted);
    }

    /** The number of that replica's last line that is held without a gap; 0 if none is. */
    public long counter(String replica) {
        return ends.getOrDefault(replica, List.of()).stream()
                .mapToLong(End::counter)
                .max()
                .orElse(0);
    }

    /** The ends that are held of that replica's branches. */
    public List<End> of(String replica) {
        return ends.getOrDefault(replica, List.of());
    }
}
