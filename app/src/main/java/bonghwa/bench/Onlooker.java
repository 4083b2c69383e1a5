package bonghwa.bench;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.replica.ReadAhead;
import bonghwa.replica.Replica;
import bonghwa.sync.Copy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A laptop of the crowd: it takes all that it is given and keeps where it ends, nothing else; begun where the room stood. */
final class Onlooker implements Copy {

    private volatile VersionVector held;

    Onlooker(VersionVector held) {
        this.held = held;
    }

    @Override
    public VersionVector vector() {
        return held;
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
    public boolean outrun(VersionVector theirs) {
        return false; // it writes nothing, so nobody knows more of it than itself
    }

    @Override
    public CompletionStage<Replica.Merge> taking(ReadAhead lines) {
        List<End> ends = new ArrayList<>();
        held.ends().values().forEach(ends::addAll);
        lines.lines().forEach(line -> ends.add(End.of(line)));
        held = VersionVector.of(ends);
        return CompletableFuture.completedStage(new Replica.Merge(lines.lines().size(), Map.of()));
    }

    @Override
    public Map<String, Instant> desks() {
        return Map.of();
    }

    @Override
    public Collection<End> holes() {
        return List.of();
    }

    @Override
    public List<Line> full(Collection<End> holes) {
        return List.of();
    }
}
