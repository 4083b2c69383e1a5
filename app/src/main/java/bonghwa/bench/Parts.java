package bonghwa.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the exchange are measured, and who hears of it at once: what begins, and each figure when it is known.
 *
 * @param only the parts that are wanted; empty: all
 * @param rooms the folder in which rooms are kept that were made for it; null: none is
 */
public record Parts(Set<String> only, @Nullable Path rooms, Consumer<String> begins, Consumer<Figure> found) {

    /** Only makes the room and measures nothing: it is kept for the others. */
    static final String ROOM = "room";

    /** The parts that there are, in their order. */
    public static final List<String> ALL = List.of(ROOM, "writers", "join", "typed", "idle", "apart");

    /** All of them, and nobody hears of it before the end. */
    static final Parts WHOLE = new Parts(Set.of(), null, _ -> {}, _ -> {});

    public Parts {
        only = Set.copyOf(only);
    }

    /** Whether any of these parts is wanted. */
    boolean wants(String... any) {
        return only.isEmpty() || Stream.of(any).anyMatch(only::contains);
    }

    /** Whether that part is wanted; says that it begins. */
    boolean begin(String part) {
        boolean wanted = wants(part);
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
