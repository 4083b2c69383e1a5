package bonghwa.replica;

import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last lines that could not be taken: what they continue, so that we know what a hub that holds such a line holds besides; and
 * those that only lack a good signature, as a later line can vouch for them. Only a help: nothing is lost with it. Safe from any
 * thread.
 */
final class Refused {

    private static final int MOST = 10_000;
    private static final int MOST_UNSIGNED = 500;

    /** Longer ones are not kept, they are given again with what vouches for them. */
    private static final int MOST_LENGTH = 16 << 10;

    private final Map<String, End> previous = bounded(MOST);
    private final Map<String, Line> unsigned = bounded(MOST_UNSIGNED);

    private static <V> Map<String, V> bounded(int most) {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized void note(Map<Line, Chain.Fault> refused) {
        refused.forEach((line, fault) -> {
            Origin origin = line.head().origin();
            String before = origin.previous() == null ? "" : origin.previous();
            previous.put(line.id(), new End(origin.replica(), origin.counter() - 1, before));
            if (fault == Chain.Fault.BAD_SIGNATURE && line.length() <= MOST_LENGTH) {
                unsigned.put(line.id(), line);
            }
        });
    }

    synchronized void taken(List<Line> lines) {
        lines.forEach(line -> {
            previous.remove(line.id());
            unsigned.remove(line.id());
        });
    }

    /** Those that a later line may vouch for. */
    synchronized List<Line> unsigned() {
        return List.copyOf(unsigned.values());
    }

    /** What the refused line continues that ends there; null if no such line was refused. */
    synchronized @Nullable End before(End end) {
        return previous.get(end.hash());
    }
}
