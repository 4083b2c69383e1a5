package bonghwa.domain;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring keys of a {@link Chunked} map and their values. A run that comes from a snapshot is read when somebody first
 * looks into it: a room of 100,000 entries must open before all of them are decoded. Safe from any thread.
 */
public final class Run<K, V> {

    private final K first;
    private final int size;
    private final Supplier<RunPairs<K, V>> read;
    private volatile @Nullable RunPairs<K, V> pairs;

    private Run(K first, int size, Supplier<RunPairs<K, V>> read) {
        this.first = first;
        this.size = size;
        this.read = read;
    }

    static <K, V> Run<K, V> of(List<K> keys, List<V> values) {
        RunPairs<K, V> here = new RunPairs<>(keys, values);
        return new Run<>(keys.getFirst(), keys.size(), () -> here);
    }

    /** A run of that size, beginning with that key; {@code read} gives the same pairs whenever it is asked. */
    public static <K, V> Run<K, V> deferred(K first, int size, Supplier<RunPairs<K, V>> read) {
        return new Run<>(first, size, read);
    }

    public K first() {
        return first;
    }

    public int size() {
        return size;
    }

    public List<K> keys() {
        return pairs().keys();
    }

    public List<V> values() {
        return pairs().values();
    }

    /** Two threads may both read it; they get the same. */
    private RunPairs<K, V> pairs() {
        @Nullable RunPairs<K, V> known = pairs;
        if (known == null) {
            known = read.get();
            pairs = known;
        }
        return known;
    }
}
