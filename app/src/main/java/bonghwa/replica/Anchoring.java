package bonghwa.replica;

import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Operation.Anchored;
import bonghwa.op.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * This replica vouches for what it holds: an anchor names the ends of all chains that grew since its last one. What was vouched
 * for, and is kept by anybody else, cannot be cut off unseen.
 */
public final class Anchoring {

    /** So many ends are sure to fit into one head. */
    private static final int MOST = 1_000;

    private final Replica replica;
    private final Desk desk;

    Anchoring(Replica replica, Desk desk) {
        this.replica = replica;
        this.desk = desk;
    }

    /** Records an anchor; where nothing grew since the last one, nothing. */
    public CompletionStage<Commit> anchor() {
        return replica.commit(Typist.NOBODY, (now, _) -> drafts(now));
    }

    private List<Draft> drafts(Fold now) {
        String own = desk.current().orElse("");
        Map<String, List<End>> vouched = now.vouched(own);
        long last = now.lastAnchor(own).map(Anchoring::counter).orElse(0L);
        List<End> grown = new ArrayList<>();
        replica.holding().vector().ends().forEach((id, ends) -> {
            boolean onlyTheAnchor = id.equals(own) && ends.stream().allMatch(e -> e.counter() <= last);
            if (!onlyTheAnchor && !ends.equals(vouched.get(id))) {
                grown.addAll(ends);
            }
        });
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < grown.size(); i += MOST) {
            List<End> part = grown.subList(i, Math.min(grown.size(), i + MOST));
            drafts.add(Draft.of(null, new Anchored(part, Fold.VERSION)));
        }
        return drafts;
    }

    private static long counter(Recorded recorded) {
        return recorded.head().origin().counter();
    }
}
