package bonghwa.domain;

import java.util.List;

/** What is in a run. */
public record RunPairs<K, V>(List<K> keys, List<V> values) {}
