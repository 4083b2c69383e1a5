package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.replica.Outgoing;
import bonghwa.replica.Replica;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The copy that a store of this process holds. */
public record ReplicaCopy(Replica replica, Outgoing outgoing) implements Copy {

    @Override
    public VersionVector vector() {
        return replica.vector();
    }

    @Override
    public List<Line> lacking(VersionVector theirs, int most) throws LocalFailure {
        try {
            return outgoing.after(theirs, most);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public Replica.Merge take(List<Line> lines) throws LocalFailure {
        try {
            return replica.merge(lines).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw new LocalFailure(e.getCause() == null ? e : e.getCause());
        }
    }
}
