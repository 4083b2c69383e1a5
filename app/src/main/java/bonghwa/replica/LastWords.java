package bonghwa.replica;

import bonghwa.op.Branches;
import bonghwa.op.End;
import java.util.Comparator;
import java.util.List;

/** Up to where a desk is held here, as a revocation of it says: what it does not name does not count. */
record LastWords(Holding holding, int most) {

    /** So many ends are sure to fit into one head. */
    static final int MOST = 1_000;

    LastWords(Holding holding) {
        this(holding, MOST);
    }

    /**
     * How far each replica of the desk is here, branch by branch. Whoever has its key can begin thousands of replicas, or branches of
     * one, and nothing may keep the revocation from being written: so those that came first are named, and the rest counts nothing.
     */
    List<End> of(String desk) {
        return holding.fold().trusted().replicasOf(desk).stream()
                .map(holding::branches)
                .sorted(Comparator.comparingLong(Branches::place))
                .flatMap(branches -> branches.ends().stream())
                .limit(most)
                .toList();
    }
}
