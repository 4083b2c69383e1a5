package bonghwa.sim;

import bonghwa.op.Recorded;
import bonghwa.replica.Commit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** What a laptop acknowledged: what must be there for ever, and the replicas whose keys it has. */
final class Promises {

    private final List<Recorded> all = new ArrayList<>();
    private final Set<String> replicas = new HashSet<>();

    /** What was asked for is promised once the answer comes. */
    void on(CompletionStage<Commit> answer) {
        answer.thenAccept(commit -> {
            all.addAll(commit.records());
            commit.records().forEach(r -> replicas.add(r.head().origin().replica()));
        });
    }

    /** What must be there for ever. */
    List<Recorded> all() {
        return List.copyOf(all);
    }

    int count() {
        return all.size();
    }

    /** All but the first so many are promised by nobody any more. */
    void forget(int from) {
        all.subList(from, all.size()).clear();
    }

    /** The replicas that it ever wrote as. */
    Set<String> replicas() {
        return replicas;
    }
}
