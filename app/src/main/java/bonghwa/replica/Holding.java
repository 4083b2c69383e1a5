package bonghwa.replica;

import bonghwa.domain.Room;
import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Recorded;
import bonghwa.op.VersionVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this machine holds of the record: the fold, the ends of the chains, the newest stamp. Immutable. */
public record Holding(Fold fold, Room room, Map<String, Chain> chains, HybridTimestamp stamp) {

    static Holding of(Fold fold, Map<String, Chain> chains, HybridTimestamp stamp) {
        return new Holding(fold, fold.room(), Map.copyOf(chains), stamp);
    }

    /** Nothing yet. */
    public static Holding empty(Clockwork.Kind kind) {
        return of(Fold.empty(kind), Map.of(), HybridTimestamp.ZERO);
    }

    /** This, with more records that continue their chains. */
    Holding with(List<Recorded> records, Map<String, Chain> ends, HybridTimestamp newest) {
        return of(fold.with(records), ends, newest);
    }

    /** The chain of that replica; null if none of its lines is here. */
    @Nullable
    Chain chain(String replica) {
        return chains.get(replica);
    }

    /** What is held, for comparing with others. */
    public VersionVector vector() {
        Map<String, List<End>> ends = new HashMap<>();
        chains.forEach((replica, chain) -> ends.put(replica, List.of(chain.end())));
        return new VersionVector(ends);
    }
}
