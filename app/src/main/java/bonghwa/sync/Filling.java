package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.replica.Replica;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Fills holes: lines that one side holds without what they say, and the other with it. A vector does not tell of them, since it
 * counts lines. What a redaction took is no hole.
 */
record Filling(Copy copy, Hub hub, int page) {

    /** Gives the hub what it holds without its payload and we have; how many lines that were. */
    int out() throws HubFailure, LocalFailure {
        int given = 0;
        List<End> holes = hub.holes(null, page);
        while (!holes.isEmpty()) {
            List<Line> full = copy.full(holes);
            if (!full.isEmpty()) {
                hub.push(full);
                given += full.size();
            }
            // Onwards from the last one: some of them nobody may be able to fill, and whoever stored them may have
            // meant that.
            holes = holes.size() < page ? List.of() : hub.holes(holes.getLast(), page);
        }
        return given;
    }

    /** Asks the hub for what we hold without its payload; how many lines were filled. */
    int in() throws HubFailure, LocalFailure {
        List<End> holes = List.copyOf(copy.holes());
        int filled = 0;
        for (int i = 0; i < holes.size(); i += page) {
            filled += take(holes.subList(i, Math.min(holes.size(), i + page)));
        }
        return filled;
    }

    private int take(Collection<End> holes) throws HubFailure, LocalFailure {
        List<Line> full = new ArrayList<>(Page.of(hub.full(holes), new Apart()).list());
        Replica.Merge merge = full.isEmpty() ? null : copy.take(full);
        return merge == null ? 0 : merge.taken();
    }
}
