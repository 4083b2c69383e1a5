package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.replica.MergeStore;
import bonghwa.replica.ReadAhead;
import bonghwa.replica.Replica;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The copy of somebody who only reads: it takes what is new and has nothing that anybody could lack. */
public record MergeCopy(MergeStore store) implements Copy {

    @Override
    public VersionVector vector() {
        return store.replica().holding().vector();
    }

    @Override
    public List<Line> lacking(VersionVector theirs, int most) {
        return List.of();
    }

    @Override
    public long unsent(VersionVector theirs) {
        return 0;
    }

    @Override
    public Optional<Instant> oldest(VersionVector theirs) {
        return Optional.empty();
    }

    @Override
    public Collection<End> holes() {
        return store.replica().holding().hollow();
    }

    @Override
    public List<Line> full(Collection<End> holes) {
        return List.of();
    }

    /** Nobody writes here, so nobody can know more of it than it does. */
    @Override
    public boolean outrun(VersionVector theirs) {
        return false;
    }

    @Override
    public CompletionStage<Replica.Merge> taking(ReadAhead lines) {
        return store.replica().merge(lines);
    }

    @Override
    public Map<String, Instant> desks() {
        return store.replica().holding().heard();
    }
}
