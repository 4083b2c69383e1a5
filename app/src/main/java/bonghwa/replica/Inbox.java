package bonghwa.replica;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was asked for and is not recorded yet, in its order; safe from any thread. */
final class Inbox {

    /** More than that in one force would let the first of them wait too long. */
    private static final int MOST = 1024;

    private final ConcurrentLinkedQueue<Asked> waiting = new ConcurrentLinkedQueue<>();

    void add(Asked asked) {
        waiting.add(asked);
    }

    /** Takes what waits, as much as one force may record. */
    List<Asked> taken() {
        List<Asked> taken = new ArrayList<>();
        for (Asked next = waiting.poll(); next != null; next = taken.size() < MOST ? waiting.poll() : null) {
            taken.add(next);
        }
        return taken;
    }
}
