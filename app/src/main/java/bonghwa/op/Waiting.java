package bonghwa.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records that change something that has not arrived yet, by the id of what they change; lives for one call of the fold. */
final class Waiting {

    private final Map<String, List<Recorded>> all;

    Waiting(Map<String, List<Recorded>> before) {
        all = new TreeMap<>(before);
    }

    void add(String subject, Recorded recorded) {
        List<Recorded> waiting = new ArrayList<>(all.getOrDefault(subject, List.of()));
        if (waiting.stream().noneMatch(r -> r.id().equals(recorded.id()))) {
            waiting.add(recorded);
        }
        all.put(subject, List.copyOf(waiting));
    }

    /** Those that waited for that subject, which has arrived. */
    List<Recorded> take(String subject) {
        List<Recorded> waiting = all.remove(subject);
        return waiting == null ? List.of() : waiting;
    }

    Map<String, List<Recorded>> left() {
        return Collections.unmodifiableMap(all);
    }
}
