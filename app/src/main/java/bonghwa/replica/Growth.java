package bonghwa.replica;

import bonghwa.op.Branches;
import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.store.At;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The branches of all replicas while lines are added to them one by one. For one thread. */
final class Growth {

    /** What came of a line. */
    enum Came {
        /** It is new here. */
        NEW,
        /** It was here without its payload, which it brought. */
        FILLED,
        /** It was here. */
        KNOWN,
        /** It continues nothing that is here, or is forged. */
        BROKEN
    }

    private final Map<String, Branches> branches;
    private final Map<String, End> holes;
    private Chain.@Nullable Fault fault;

    Growth(Map<String, Branches> branches, Map<String, End> holes) {
        this.branches = new HashMap<>(branches);
        this.holes = new HashMap<>(holes);
    }

    /** Adds a line that stands, or will stand, there. {@code verify}: checks its signature as well. */
    Came add(Line line, At at, boolean verify) {
        String replica = line.head().origin().replica();
        Branches before = branches.getOrDefault(replica, Branches.NONE);
        return switch (before.append(line, verify, at.packed())) {
            case Branches.Step.Taken(Branches after, _) -> taken(line, after);
            case Branches.Step.Known(Branches.Spot held) -> known(line, before, held, at);
            case Branches.Step.Broken(Chain.Fault broken) -> {
                fault = broken;
                yield Came.BROKEN;
            }
        };
    }

    private Came taken(Line line, Branches after) {
        branches.put(line.head().origin().replica(), after);
        if (line.payload().isEmpty()) {
            holes.put(line.id(), End.of(line));
        }
        return Came.NEW;
    }

    private Came known(Line line, Branches before, Branches.Spot held, At at) {
        if (line.payload().isEmpty() || holes.remove(line.id()) == null) {
            return Came.KNOWN;
        }
        branches.put(line.head().origin().replica(), before.placed(held, at.packed()));
        return Came.FILLED;
    }

    /** Why the last line that was {@link Came#BROKEN} is. */
    Chain.Fault fault() {
        return fault == null ? Chain.Fault.GAP : fault;
    }

    Map<String, Branches> branches() {
        return branches;
    }

    Map<String, End> holes() {
        return holes;
    }
}
