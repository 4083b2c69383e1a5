package bonghwa.sync;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about a hub, so that somebody can do something about it.
 *
 * @param junk how many lines that are no records came by each account; {@code ""}: the hub does not say by which
 * @param damaged the names of what it holds and cannot read
 * @param versions its version and ours, where they do not fit
 */
public record HubOdd(Map<String, Integer> junk, List<String> damaged, HubFailure.@Nullable Versions versions) {

    public static final HubOdd NOTHING = new HubOdd(Map.of(), List.of(), null);

    public HubOdd {
        junk = Collections.unmodifiableMap(new TreeMap<>(junk));
        damaged = List.copyOf(damaged);
    }

    /** How many pieces of junk it holds. */
    int apart() {
        return junk.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same, with versions that do not fit, or none. */
    HubOdd with(HubFailure.@Nullable Versions now) {
        return new HubOdd(junk, damaged, now);
    }
}
