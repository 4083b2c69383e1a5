package bonghwa.bench;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which parts of the exchange are measured, and who hears of it at once: what begins, and each figure when it is known.
 *
 * @param only the parts that are wanted; empty: all
 */
public record Parts(Set<String> only, Consumer<String> begins, Consumer<Figure> found) {

    /** The parts that there are, in their order. */
    public static final List<String> ALL = List.of("writers", "join", "typed", "idle", "apart");

    /** All of them, and nobody hears of it before the end. */
    static final Parts WHOLE = new Parts(Set.of(), _ -> {}, _ -> {});

    public Parts {
        only = Set.copyOf(only);
    }

    /** Whether that part is wanted; says that it begins. */
    boolean begin(String part) {
        boolean wanted = only.isEmpty() || only.contains(part);
        if (wanted) {
            begins.accept(part);
        }
        return wanted;
    }

    void found(Collection<Figure> all, Figure figure) {
        all.add(figure);
        found.accept(figure);
    }
}
