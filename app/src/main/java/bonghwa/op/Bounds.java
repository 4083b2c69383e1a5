package bonghwa.op;

import bonghwa.domain.DeskStanding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Up to where the lines of a desk count that was put out. */
final class Bounds {

    private Bounds() {}

    /** What all of those revocations leave of it: of each replica what every one of them lets count. */
    static Stand of(List<Recorded> revocations, Ancestry lines) {
        Map<String, Set<String>> left = null;
        for (Recorded act : revocations) {
            if (TrustActs.said(act) instanceof Operation.DeskRevoked(_, List<End> ends, _)) {
                Map<String, Set<String>> leaves = new HashMap<>();
                ends.forEach(end -> leaves.computeIfAbsent(end.replica(), _ -> new HashSet<>())
                        .addAll(lines.upTo(end)));
                left = left == null ? leaves : common(left, leaves);
            }
        }
        return new Stand(DeskStanding.REVOKED, left == null ? Map.of() : Map.copyOf(left));
    }

    private static Map<String, Set<String>> common(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        Map<String, Set<String>> both = new HashMap<>(one);
        both.keySet().retainAll(other.keySet());
        both.replaceAll((replica, lines) -> {
            Set<String> common = new HashSet<>(lines);
            common.retainAll(other.getOrDefault(replica, Set.of()));
            return common;
        });
        return both;
    }
}
