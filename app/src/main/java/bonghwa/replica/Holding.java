package bonghwa.replica;

import bonghwa.domain.Fork;
import bonghwa.domain.Room;
import bonghwa.op.Branches;
import bonghwa.op.Certificate;
import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import bonghwa.op.VersionVector;
import bonghwa.store.At;
import bonghwa.store.Moved;
import bonghwa.store.Placed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this machine holds of the record: the fold, the branches of each replica, the lines of them whose payload is missing, the
 * newest stamp. Immutable.
 */
public record Holding(
        Fold fold, Room room, Map<String, Branches> branches, Map<String, End> holes, HybridTimestamp stamp) {

    static Holding of(Fold fold, Map<String, Branches> branches, Map<String, End> holes, HybridTimestamp stamp) {
        return new Holding(
                fold, fold.room().withForks(forks(branches)), Map.copyOf(branches), Map.copyOf(holes), stamp);
    }

    static List<Fork> forks(Map<String, Branches> branches) {
        List<Fork> forks = new ArrayList<>();
        branches.forEach((replica, all) ->
                all.partings().forEach(p -> forks.add(new Fork(replica, p.desk(), p.counter()))));
        forks.sort(null);
        return forks;
    }

    /** Nothing yet. */
    public static Holding empty(Clockwork.Kind kind) {
        return of(Fold.empty(kind), Map.of(), Map.of(), HybridTimestamp.ZERO);
    }

    /** This, with more records in the fold, whose lines stand nowhere yet; the first of all says whom the store trusts. */
    Holding folded(List<Recorded> records, HybridTimestamp newest) {
        return of(fold.rooted(records).with(records), branches, holes, newest);
    }

    /** This, with another fold of the same lines. */
    Holding refolded(Fold anew) {
        return of(anew, branches, holes, stamp);
    }

    /** This, with lines that continue what is held, or fill a hole in it, in their places. */
    Holding placed(Collection<Placed> lines) {
        Growth growth = new Growth(branches, holes);
        lines.forEach(placed -> growth.add(placed.line(), placed.at(), false));
        return new Holding(
                fold,
                room.withForks(forks(growth.branches())),
                Map.copyOf(growth.branches()),
                Map.copyOf(growth.holes()),
                stamp);
    }

    /** The lines that are here without what they say, since that was redacted, by their ids. */
    public Set<String> redacted() {
        Set<String> gone = new HashSet<>(fold.redacted());
        gone.retainAll(holes.keySet());
        return gone;
    }

    /** The lines that are here with a payload that was redacted, or may be, each with its place. */
    Map<End, At> laden() {
        Set<String> open = new HashSet<>(fold.redacted());
        open.removeAll(holes.keySet());
        Map<End, At> laden = new HashMap<>();
        if (!open.isEmpty()) {
            branches.forEach((replica, all) -> all.spots(open)
                    .forEach(spot ->
                            laden.put(new End(replica, spot.counter(), all.id(spot)), At.unpacked(spot.place()))));
        }
        return laden;
    }

    /** This, with those lines without their payloads, and all lines where they stand since. */
    Holding emptied(Collection<End> lines, Moved moved) {
        Map<String, Branches> places = new HashMap<>();
        branches.forEach((replica, all) -> places.put(
                replica, all.moved(place -> moved.of(At.unpacked(place)).packed())));
        Map<String, End> missing = new HashMap<>(holes);
        lines.forEach(end -> missing.put(end.hash(), end));
        return new Holding(fold, room, Map.copyOf(places), Map.copyOf(missing), stamp);
    }

    /** The chain of that replica, if it has but one; null if none of its lines is here. */
    @Nullable
    Chain chain(String replica) {
        return branches(replica).chain();
    }

    Branches branches(String replica) {
        return branches.getOrDefault(replica, Branches.NONE);
    }

    /** Whether that very line is here, with or without its payload. */
    boolean holds(Line line) {
        return holds(End.of(line));
    }

    /** Whether somebody with that vector has a line of that replica that is not here. */
    boolean lacks(String replica, VersionVector theirs) {
        return !theirs.of(replica).stream().allMatch(this::holds);
    }

    /** The same of the line of that counter and hash. */
    public boolean holds(End end) {
        return branches(end.replica()).holds(end);
    }

    /** Lines that are here without the payload that they name, where no redaction took it. */
    public Collection<End> hollow() {
        Set<String> redacted = fold.redacted();
        return holes.values().stream()
                .filter(hole -> !redacted.contains(hole.hash()))
                .toList();
    }

    /** When each desk wrote its newest line that is here, by the clock of the record. */
    public Map<String, Instant> heard() {
        Map<String, Instant> newest = new HashMap<>();
        branches.values().stream()
                .flatMap(all -> all.chains().stream())
                .forEach(chain -> newest.merge(
                        chain.certificate().desk(),
                        Instant.ofEpochMilli(chain.stamp().millis()),
                        (a, b) -> a.isAfter(b) ? a : b));
        return newest;
    }

    /** The desk that vouches for that replica; empty: none. */
    String deskOf(String replica) {
        Certificate certificate = fold.replicas().get(replica);
        return certificate == null ? "" : certificate.desk();
    }

    /** The newest stamp that is known once those lines are, by that clock. */
    HybridTimestamp seen(List<Line> lines, long now) {
        HybridTimestamp newest = stamp;
        for (Line line : lines) {
            newest = newest.seen(line.head().origin().stamp(), now);
        }
        return newest;
    }

    /** What is held, for comparing with others. */
    public VersionVector vector() {
        Map<String, List<End>> ends = new HashMap<>();
        branches.forEach((replica, all) -> ends.put(replica, all.ends()));
        return VersionVector.of(ends.values().stream().flatMap(List::stream).toList());
    }
}
