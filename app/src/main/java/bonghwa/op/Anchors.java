package bonghwa.op;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What replicas vouched for: their anchors, by id. An anchor names the ends of the chains that grew since the same replica's last
 * one; what all anchors of a replica name together cannot be cut off unseen. Immutable.
 */
record Anchors(Map<String, Recorded> byId) {

    static final Anchors NONE = new Anchors(Map.of());

    private static final Comparator<Recorded> ORDER = Comparator.comparing(Recorded::mark);

    /** With the anchors among these records. */
    Anchors with(Collection<Recorded> records) {
        List<Recorded> more = records.stream()
                .filter(r -> said(r).isPresent() && !byId.containsKey(r.id()))
                .toList();
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Recorded> all = new HashMap<>(byId);
        more.forEach(r -> all.put(r.id(), r));
        return new Anchors(Collections.unmodifiableMap(all));
    }

    private static Optional<Operation.Anchored> said(Recorded recorded) {
        return recorded.meaning() instanceof Meaning.Understood(Operation.Anchored anchored, _)
                ? Optional.of(anchored)
                : Optional.empty();
    }

    /** The last anchor of that replica. */
    Optional<Recorded> last(String replica) {
        return of(replica).reduce((_, later) -> later);
    }

    /** The version of the fold that each desk named in its last anchor. */
    Map<String, Integer> versions() {
        Map<String, Recorded> newest = new HashMap<>();
        byId.values().stream()
                .filter(r -> said(r).isPresent())
                .forEach(r -> newest.merge(
                        r.head().author().desk(), r, (one, other) -> ORDER.compare(one, other) > 0 ? one : other));
        Map<String, Integer> versions = new HashMap<>();
        newest.forEach((desk, r) -> said(r).ifPresent(anchored -> versions.put(desk, anchored.fold())));
        return versions;
    }

    private Stream<Recorded> of(String replica) {
        return byId.values().stream()
                .filter(r -> said(r).isPresent() && r.head().origin().replica().equals(replica))
                .sorted(ORDER);
    }

    /** The ends that a replica vouched for last, of each replica that it ever named. */
    Map<String, List<End>> vouched(String replica) {
        Map<String, List<End>> ends = new HashMap<>();
        of(replica).flatMap(r -> said(r).stream()).forEach(anchored -> {
            Map<String, List<End>> named = new HashMap<>();
            anchored.ends()
                    .forEach(e -> named.computeIfAbsent(e.replica(), _ -> new ArrayList<>())
                            .add(e));
            ends.putAll(named);
        });
        return ends;
    }
}
