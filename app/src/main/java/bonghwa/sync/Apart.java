package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Junk that a hub holds: lines of a wrong form, chain or signature. They count nowhere and stay where they are; here is only kept
 * which they are, so that they are not given again, and by which account they came. One exchange at a time.
 */
final class Apart {

    /** What stands before a line that is junk: nothing, or an end that may be good. */
    private record Behind(@Nullable End before) {}

    private final Map<String, String> accounts = new LinkedHashMap<>();
    private final Map<String, Behind> lines = new HashMap<>();

    /** Bytes that are no line. */
    void add(Held held) {
        accounts.putIfAbsent(held.print(), held.account());
    }

    /** A line that continues no chain. */
    void add(Line line, Held held) {
        add(held);
        Origin origin = line.head().origin();
        lines.put(
                line.id(),
                new Behind(
                        origin.previous() == null
                                ? null
                                : new End(origin.replica(), origin.counter() - 1, origin.previous())));
    }

    /** The prints that a hub need not give again. */
    Set<String> prints() {
        return Set.copyOf(accounts.keySet());
    }

    int size() {
        return accounts.size();
    }

    /** How many pieces of junk came by each account. */
    Map<String, Long> byAccount() {
        Map<String, Long> counts = new LinkedHashMap<>();
        accounts.values().forEach(account -> counts.merge(account, 1L, Long::sum));
        return counts;
    }

    /** What a hub holds, with the good line in place of the junk that was put behind it. */
    VersionVector without(VersionVector theirs) {
        List<End> ends = new ArrayList<>();
        theirs.ends().values().stream().flatMap(Collection::stream).forEach(end -> {
            @Nullable End good = end;
            while (good != null && lines.get(good.hash()) instanceof Behind(@Nullable End before)) {
                good = before;
            }
            if (good != null) {
                ends.add(good);
            }
        });
        return VersionVector.of(ends);
    }
}
