package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sums over vectors. Pure. */
final class Vectors {

    private Vectors() {}

    /** How many lines somebody with {@code mine} lacks of what stands behind {@code theirs}; a fork counts by its longest branch. */
    static long lacking(VersionVector mine, VersionVector theirs) {
        return theirs.ends().keySet().stream()
                .mapToLong(replica -> Math.max(0, theirs.counter(replica) - mine.counter(replica)))
                .sum();
    }

    /** Our ends of the replicas of which somebody has an end that is not {@code clear}, as far as he does not name them himself. */
    static List<End> doubtful(VersionVector mine, VersionVector theirs, VersionVector clear) {
        List<End> doubtful = new ArrayList<>();
        theirs.ends().forEach((replica, ends) -> {
            if (!clear.of(replica).containsAll(ends)) {
                mine.of(replica).stream().filter(end -> !ends.contains(end)).forEach(doubtful::add);
            }
        });
        return doubtful;
    }

    /** What somebody holds who held that and takes all of these; empty where they are not the very next ones of chains without a fork. */
    static Optional<VersionVector> grown(VersionVector held, List<Line> given) {
        Map<String, End> ends = new HashMap<>();
        for (Line line : given) {
            String replica = line.head().origin().replica();
            List<End> known = held.of(replica);
            @Nullable End before = ends.getOrDefault(replica, known.isEmpty() ? null : known.getFirst());
            if (known.size() > 1 || !follows(before, line)) {
                return Optional.empty();
            }
            ends.put(replica, End.of(line));
        }
        List<End> all = new ArrayList<>(ends.values());
        held.ends().forEach((replica, known) -> all.addAll(ends.containsKey(replica) ? List.of() : known));
        return Optional.of(VersionVector.of(all));
    }

    private static boolean follows(@Nullable End before, Line line) {
        return before == null
                ? line.head().origin().counter() == 1
                : line.head().origin().counter() == before.counter() + 1
                        && before.hash().equals(line.head().origin().previous());
    }

    /** What somebody holds who held that and was given these lines, in the order of their counters. */
    static VersionVector after(VersionVector held, List<Line> given) {
        List<End> ends = new ArrayList<>();
        held.ends().values().forEach(ends::addAll);
        given.forEach(line -> ends.add(End.of(line)));
        return VersionVector.of(ends);
    }
}
