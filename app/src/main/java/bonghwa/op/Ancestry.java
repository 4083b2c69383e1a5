package bonghwa.op;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of some replicas which line follows which, by ids (a first line follows the empty id): what proves that a line stands on the
 * branch that ends with a certain line. Immutable.
 */
record Ancestry(Map<String, Map<String, String>> byReplica) {

    static final Ancestry NONE = new Ancestry(Map.of());

    /** With those of these records that are lines of these replicas. */
    Ancestry with(Set<String> replicas, Collection<Recorded> records) {
        if (replicas.isEmpty()) {
            return this;
        }
        Map<String, Map<String, String>> all = new HashMap<>(byReplica);
        replicas.forEach(r -> all.put(r, new HashMap<>(byReplica.getOrDefault(r, Map.of()))));
        for (Recorded recorded : records) {
            Map<String, String> lines = all.get(recorded.head().origin().replica());
            if (lines != null) {
                @Nullable String previous = recorded.head().origin().previous();
                lines.put(recorded.id(), previous == null ? "" : previous);
            }
        }
        return new Ancestry(Collections.unmodifiableMap(all));
    }

    boolean holds(String replica) {
        return byReplica.containsKey(replica);
    }

    /** That line and all before it on its branch; nothing as long as it has not arrived, since then nothing proves the branch. */
    Set<String> upTo(End end) {
        Map<String, String> lines = byReplica.getOrDefault(end.replica(), Map.of());
        Set<String> before = new HashSet<>();
        for (String line = end.hash(); line != null && lines.containsKey(line); line = lines.get(line)) {
            before.add(line);
        }
        return before;
    }
}
