package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sums over vectors. Pure. */
final class Vectors {

    private Vectors() {}

    /** How many lines somebody with the vector {@code mine} lacks of what stands behind {@code theirs}; forks count by their longest branch. */
    static long lacking(VersionVector mine, VersionVector theirs) {
        return theirs.ends().keySet().stream()
                .mapToLong(replica -> Math.max(0, theirs.counter(replica) - mine.counter(replica)))
                .sum();
    }

    /** What somebody holds who held that and was given these lines, in the order of their counters. */
    static VersionVector after(VersionVector held, List<Line> given) {
        List<End> ends = ends(held);
        given.forEach(line -> ends.add(end(line)));
        return VersionVector.of(ends);
    }

    /**
     * What a hub holds, for asking what it lacks of ours: where it is ahead of us, we do not know its end, and for now it counts as
     * knowing ours.
     */
    static VersionVector asFarAsKnown(VersionVector theirs, VersionVector mine) {
        List<End> ends = ends(theirs);
        mine.ends().forEach((replica, own) -> {
            if (theirs.counter(replica) > mine.counter(replica)) {
                ends.addAll(own);
            }
        });
        return VersionVector.of(ends);
    }

    static End end(Line line) {
        return new End(line.head().origin().replica(), line.head().origin().counter(), line.id());
    }

    private static List<End> ends(VersionVector vector) {
        List<End> ends = new ArrayList<>();
        vector.ends().values().stream().flatMap(Collection::stream).forEach(ends::add);
        return ends;
    }
}
