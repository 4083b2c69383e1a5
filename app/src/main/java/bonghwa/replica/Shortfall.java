package bonghwa.replica;

import bonghwa.op.Branches;
import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Lacking;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far somebody falls short of what is here, by his vector; of each replica only what he lacks. */
record Shortfall(Replica replica) {

    Map<String, Lacking> of(VersionVector theirs) {
        Map<String, Lacking> all = new TreeMap<>();
        replica.holding().branches().forEach((id, branches) -> {
            List<End> known = new ArrayList<>();
            theirs.of(id).forEach(end -> known.addAll(known(id, branches, end)));
            Lacking lacking = branches.lacking(known);
            if (lacking.count() > 0) {
                all.put(id, lacking);
            }
        });
        return all;
    }

    /** What somebody holds of ours who holds that end. */
    private List<End> known(String id, Branches branches, End theirs) {
        @Nullable End end = theirs;
        while (end != null && end.counter() > 0 && !branches.holds(end)) {
            end = replica.refused().before(end);
        }
        if (end != null) {
            return List.of(end);
        }
        // Nobody is ahead of our own replica but by mistake or malice: what is ours is told in full.
        boolean own = replica.own().filter(id::equals).isPresent();
        return own
                ? List.of()
                : branches.chains().stream()
                        .map(Chain::end)
                        .filter(ours -> ours.counter() < theirs.counter())
                        .toList();
    }
}
