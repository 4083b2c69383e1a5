package bonghwa.replica;

import bonghwa.op.Fold;
import java.util.Set;
import java.util.function.Consumer;

/** Hears every commit, and tells when other lines are redacted than before. Store lane. */
final class Redacted implements Consumer<Commit> {

    private final Replica replica;
    private final Runnable then;
    private Set<String> before;

    Redacted(Replica replica, Runnable then) {
        this.replica = replica;
        this.then = then;
        this.before = replica.holding().fold().redacted();
    }

    @Override
    public void accept(Commit commit) {
        Fold now = replica.holding().fold();
        // A fold that could not go on still has the words; the one that is made anew comes with a commit of its own.
        if (!now.narrowed() && !now.redacted().equals(before)) {
            before = now.redacted();
            then.run();
        }
    }
}
