package bonghwa.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far somebody's lines go on each branch of a replica: down from each end it is enough to see where branches part. */
final class BranchReach {

    /** The furthest line on each branch, by the first line of the branch. */
    private final Map<BranchLine, BranchLine> furthest = new HashMap<>();

    /** That line, and all beneath it. */
    void add(BranchLine end) {
        @Nullable BranchLine line = end;
        while (line != null && further(line)) {
            line = line.start().before();
        }
    }

    private boolean further(BranchLine line) {
        BranchLine known = furthest.get(line.start());
        boolean further = known == null || known.link().counter() < line.link().counter();
        if (further) {
            furthest.put(line.start(), line);
        }
        return further;
    }

    /** The first lines on each way that are not reached; {@code firsts}: of those that begin the replica. */
    List<BranchLine> beyond(List<BranchLine> firsts) {
        List<BranchLine> beyond = new ArrayList<>(firsts);
        furthest.values().forEach(line -> beyond.addAll(line.next()));
        beyond.removeIf(furthest::containsKey);
        return beyond;
    }
}
