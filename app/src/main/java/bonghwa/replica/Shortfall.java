package bonghwa.replica;

import bonghwa.op.Branches;
import bonghwa.op.End;
import bonghwa.op.Lacking;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far somebody falls short of what is here, by his vector; of each replica only what he lacks. */
record Shortfall(Replica replica) {

    Map<String, Lacking> of(VersionVector theirs) {
        Map<String, Lacking> all = new TreeMap<>();
        replica.holding().branches().forEach((id, branches) -> {
            List<End> known = new ArrayList<>();
            long ahead = 0;
            for (End end : theirs.of(id)) {
                End lowest = lowest(branches, end);
                if (joins(branches, lowest)) {
                    known.add(lowest);
                } else {
                    ahead = Math.max(ahead, end.counter());
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

    /** Down from there, by what was refused, to what is held here; or to the first of which nobody here can tell what it continues. */
    private End lowest(Branches branches, End theirs) {
        End end = theirs;
        while (!joins(branches, end)) {
            @Nullable End before = replica.refused().before(end);
            if (before == null) {
                return end;
            }
            end = before;
        }
        return end;
    }

    private static boolean joins(Branches branches, End end) {
        return end.counter() <= 0 || branches.holds(end);
    }

    private boolean joins(End end) {
        return joins(replica.holding().branches(end.replica()), end);
    }

    private Stream<End> all(VersionVector theirs) {
        return theirs.ends().values().stream().flatMap(List::stream);
    }

    private End lowest(End end) {
        return lowest(replica.holding().branches(end.replica()), end);
    }

    /** The lines of somebody's chains of which nobody here can tell what they continue, as far down as is known. */
    List<End> unexplained(VersionVector theirs) {
        return all(theirs).map(this::lowest).filter(end -> !joins(end)).toList();
    }

    /** Of what somebody holds what can be told to join what is held here. */
    VersionVector understood(VersionVector theirs) {
        return VersionVector.of(all(theirs).filter(end -> joins(lowest(end))).toList());
    }
}
