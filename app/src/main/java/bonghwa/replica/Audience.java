package bonghwa.replica;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who is told of commits, and who of their lines with their places: all, also behind one that fails. Told on the store lane. */
final class Audience {

    private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Appended>> followers = new CopyOnWriteArrayList<>();

    void listener(Consumer<Commit> listener) {
        listeners.add(listener);
    }

    void follower(Consumer<Appended> follower) {
        followers.add(follower);
    }

    /** Tells everybody; a fault of one of them goes on to the lane when all have heard. */
    void tell(Commit commit, Appended batch) {
        try {
            tell(listeners.iterator(), commit);
        } finally {
            tell(followers.iterator(), batch);
        }
    }

    private static <T> void tell(Iterator<Consumer<T>> all, T what) {
        if (all.hasNext()) {
            try {
                all.next().accept(what);
            } finally {
                tell(all, what);
            }
        }
    }
}
