package bonghwa.domain;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An immutable map, sorted by key, that shares all but a few hundred references with the one that it was made from: a
 * timeline of 100,000 entries must take one more without being copied. Keys and values live in runs of at most {@value #RUN}.
 */
public final class Chunked<K extends Comparable<K>, V> {

    private static final int RUN = 256;

    private final List<Run<K, V>> runs;
    private final int[] starts;
    private final int size;

    private Chunked(List<Run<K, V>> runs) {
        this.runs = runs;
        this.starts = new int[runs.size()];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = count;
            count += runs.get(i).size();
        }
        this.size = count;
    }

    public static <K extends Comparable<K>, V> Chunked<K, V> empty() {
        return new Chunked<>(List.of());
    }

    /** A map out of runs that are read when somebody looks into them; in order, and not empty. */
    public static <K extends Comparable<K>, V> Chunked<K, V> of(List<Run<K, V>> runs) {
        return new Chunked<>(List.copyOf(runs));
    }

    /** The runs, for whoever keeps them elsewhere. */
    public List<Run<K, V>> runs() {
        return runs;
    }

    public int size() {
        return size;
    }

    public Optional<V> get(K key) {
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Run<K, V> run = runs.get(runOf(key));
        int at = Collections.binarySearch(run.keys(), key);
        return at < 0 ? Optional.empty() : Optional.of(run.values().get(at));
    }

    /** This map with that key set. */
    public Chunked<K, V> with(K key, V value) {
        if (runs.isEmpty()) {
            return new Chunked<>(List.of(Run.of(List.of(key), List.of(value))));
        }
        int index = runOf(key);
        Run<K, V> run = runs.get(index);
        List<K> keys = new ArrayList<>(run.keys());
        List<V> values = new ArrayList<>(run.values());
        int at = Collections.binarySearch(keys, key);
        if (at >= 0) {
            values.set(at, value);
        } else {
            keys.add(-at - 1, key);
            values.add(-at - 1, value);
        }
        return replace(index, cut(keys, values));
    }

    /** This map without that key. */
    public Chunked<K, V> without(K key) {
        if (get(key).isEmpty()) {
            return this;
        }
        int index = runOf(key);
        Run<K, V> run = runs.get(index);
        int at = Collections.binarySearch(run.keys(), key);
        List<K> keys = new ArrayList<>(run.keys());
        List<V> values = new ArrayList<>(run.values());
        keys.remove(at);
        values.remove(at);
        return replace(index, cut(keys, values));
    }

    /** This map with all of those set; each run that takes some of them is copied once, the others are shared. */
    public Chunked<K, V> withAll(Map<K, V> more) {
        if (runs.isEmpty()) {
            SortedMap<K, V> all = new TreeMap<>(more);
            return new Chunked<>(cut(new ArrayList<>(all.keySet()), new ArrayList<>(all.values())));
        }
        Map<Integer, SortedMap<K, V>> taking = new HashMap<>();
        more.forEach((key, value) ->
                taking.computeIfAbsent(runOf(key), _ -> new TreeMap<>()).put(key, value));
        List<Run<K, V>> all = new ArrayList<>(runs.size() + taking.size());
        for (int i = 0; i < runs.size(); i++) {
            SortedMap<K, V> taken = taking.get(i);
            if (taken == null) {
                all.add(runs.get(i));
            } else {
                all.addAll(merged(runs.get(i), taken));
            }
        }
        return new Chunked<>(all);
    }

    private static <K extends Comparable<K>, V> List<Run<K, V>> merged(Run<K, V> run, SortedMap<K, V> more) {
        List<K> keys = new ArrayList<>(run.size() + more.size());
        List<V> values = new ArrayList<>(run.size() + more.size());
        int from = 0;
        for (Map.Entry<K, V> entry : more.entrySet()) {
            int found = Collections.binarySearch(run.keys(), entry.getKey());
            int to = found < 0 ? -found - 1 : found;
            keys.addAll(run.keys().subList(from, to));
            values.addAll(run.values().subList(from, to));
            keys.add(entry.getKey());
            values.add(entry.getValue());
            from = found < 0 ? to : to + 1;
        }
        keys.addAll(run.keys().subList(from, run.size()));
        values.addAll(run.values().subList(from, run.size()));
        return cut(keys, values);
    }

    /** The values in the order of their keys; a view that never changes. */
    public List<V> values() {
        return new Values();
    }

    /** The values that are not the very objects that {@code before} has under their keys; cheap when most runs are shared with it. */
    public List<V> changedSince(Chunked<K, V> before) {
        Set<Run<K, V>> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(before.runs);
        List<V> changed = new ArrayList<>();
        for (Run<K, V> run : runs) {
            if (shared.contains(run)) {
                continue;
            }
            for (int i = 0; i < run.keys().size(); i++) {
                V value = run.values().get(i);
                if (before.get(run.keys().get(i))
                        .filter(known -> known == value)
                        .isEmpty()) {
                    changed.add(value);
                }
            }
        }
        return changed;
    }

    private Chunked<K, V> replace(int index, List<Run<K, V>> with) {
        List<Run<K, V>> all = new ArrayList<>(runs.size() + 1);
        all.addAll(runs.subList(0, index));
        all.addAll(with);
        all.addAll(runs.subList(index + 1, runs.size()));
        return new Chunked<>(all);
    }

    private static <K, V> List<Run<K, V>> cut(List<K> keys, List<V> values) {
        if (keys.isEmpty()) {
            return List.of();
        }
        if (keys.size() <= RUN) {
            return List.of(Run.of(keys, values));
        }
        List<Run<K, V>> cut = new ArrayList<>();
        int step = RUN * 3 / 4;
        for (int from = 0; from < keys.size(); from += step) {
            int to = Math.min(from + step, keys.size());
            cut.add(Run.of(new ArrayList<>(keys.subList(from, to)), new ArrayList<>(values.subList(from, to))));
        }
        return cut;
    }

    private int runOf(K key) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).first().compareTo(key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chunked<?, ?> that
                && size == that.size
                && (Arrays.equals(starts, that.starts)
                        ? sameRuns(that)
                        : keys().equals(that.keys()) && values().equals(that.values()));
    }

    /** Runs that both share are not looked into: of a hundred thousand entries two neighbouring states of a room share all but one run. */
    private boolean sameRuns(Chunked<?, ?> that) {
        for (int i = 0; i < runs.size(); i++) {
            Run<K, V> mine = runs.get(i);
            Run<?, ?> other = that.runs.get(i);
            if (mine != other
                    && !(mine.keys().equals(other.keys()) && mine.values().equals(other.values()))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<K> keys() {
        return runs.stream().flatMap(run -> run.keys().stream()).toList();
    }

    private final class Values extends AbstractList<V> implements RandomAccess {
        @Override
        public V get(int index) {
            Objects.checkIndex(index, size);
            int found = Arrays.binarySearch(starts, index);
            int run = found >= 0 ? found : -found - 2;
            return runs.get(run).values().get(index - starts[run]);
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<V> iterator() {
            return runs.stream().flatMap(run -> run.values().stream()).iterator();
        }
    }
}
