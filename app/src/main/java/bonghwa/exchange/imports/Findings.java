package bonghwa.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is odd, by kind; of each kind the first few, and how many more. */
final class Findings {

    private static final int OF_A_KIND = 5;

    private final Map<String, List<Finding>> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String where, String key, String... arguments) {
        List<Finding> same = kinds.computeIfAbsent(key, _ -> new ArrayList<>());
        counts.merge(key, 1, Integer::sum);
        if (same.size() < OF_A_KIND) {
            same.add(new Finding(where, key, List.of(arguments)));
        }
    }

    /** The same, said once for the whole file. */
    void once(String where, String key, String... arguments) {
        if (!kinds.containsKey(key)) {
            add(where, key, arguments);
        }
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        kinds.forEach((key, same) -> {
            all.addAll(same);
            int more = counts.getOrDefault(key, 0) - same.size();
            if (more > 0) {
                all.add(new Finding("", "import.odd.more", List.of(String.valueOf(more))));
            }
        });
        return all;
    }
}
