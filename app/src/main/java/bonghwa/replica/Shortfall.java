package bonghwa.replica;

import bonghwa.op.Branches;
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
            long ahead = 0;
            for (End end : theirs.of(id)) {
                @Nullable End ours = ours(branches, end);
                if (ours == null) {
                    ahead = Math.max(ahead, end.counter());
                } else {
                    known.add(ours);
                }
            }
            // Nobody is ahead of our own replica but by mistake or malice: what is ours is told in full.
            boolean own = replica.own().filter(id::equals).isPresent();
            known.addAll(own ? List.of() : branches.endsBelow(ahead));
            Lacking lacking = branches.lacking(known);
            if (lacking.count() > 0) {
                all.put(id, lacking);
            }
        });
        return all;
    }

    /** The last line of ours that somebody holds who holds that end; null: that cannot be said. */
    private @Nullable End ours(Branches branches, End theirs) {
        @Nullable End end = theirs;
        while (end != null && end.counter() > 0 && !branches.holds(end)) {
            end = replica.refused().before(end);
        }
        return end;
    }

    /** Where that joins what is held here, by what is held or was refused; null: nobody here can tell. */
    private @Nullable End understood(Branches branches, End theirs) {
        @Nullable End end = theirs;
        while (end != null && end.counter() > 0 && !branches.holds(end)) {
            end = replica.refused().before(end);
        }
        return end;
    }

    /** Of what somebody holds what can be told to join what is held here. */
    VersionVector understood(VersionVector theirs) {
        return VersionVector.of(theirs.ends().values().stream()
                .flatMap(List::stream)
                .filter(end -> understood(replica.holding().branches(end.replica()), end) != null)
                .toList());
    }
}
