package bonghwa.domain;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** An unmodifiable list that also finds by id, in one step however long it is; of two with one id the first. */
final class ById<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;
    private final Map<String, T> index;

    private ById(List<T> all, Function<T, String> id) {
        this.all = all;
        this.index = HashMap.newHashMap(all.size());
        all.forEach(one -> index.putIfAbsent(id.apply(one), one));
    }

    /** These, found by that id; the very list where it is of this kind already. */
    static <T> List<T> of(List<T> all, Function<T, String> id) {
        return all instanceof ById<T> ? all : new ById<>(List.copyOf(all), id);
    }

    /** The one with that id, in a list that was made here. */
    static <T> Optional<T> find(List<T> all, String id) {
        return Optional.ofNullable(((ById<T>) all).index.get(id));
    }

    @Override
    public T get(int at) {
        return all.get(at);
    }

    @Override
    public int size() {
        return all.size();
    }
}
