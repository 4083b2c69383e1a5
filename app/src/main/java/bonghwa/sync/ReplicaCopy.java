package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.replica.Outgoing;
import bonghwa.replica.ReadAhead;
import bonghwa.replica.Replica;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

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
    public VersionVector understood(VersionVector theirs) {
        return outgoing.understood(theirs);
    }

    @Override
    public List<End> unexplained(VersionVector theirs) {
        return outgoing.unexplained(theirs);
    }

    @Override
    public long unsent(VersionVector theirs) {
        return outgoing.unsent(theirs);
    }

    @Override
    public Optional<Instant> oldest(VersionVector theirs) throws LocalFailure {
        try {
            return outgoing.oldest(theirs);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public Collection<End> holes() {
        return outgoing.holes();
    }

    @Override
    public List<Line> full(Collection<End> holes) throws LocalFailure {
        try {
            return outgoing.full(holes);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    @Override
    public boolean outrun(VersionVector theirs) {
        return replica.outrun(theirs);
    }

    @Override
    public void expect(Whose lines) throws HubFailure, LocalFailure {
        if (knowsNobody()) {
            settle(lines.desks());
        }
    }

    private boolean knowsNobody() {
        return replica.holding().fold().root().isEmpty();
    }

    private void settle(Set<String> desks) throws LocalFailure {
        if (desks.isEmpty()) {
            return;
        }
        LocalFailure.awaited(desks.size() == 1 ? replica.goBy(desks.iterator().next()) : replica.goByItself());
    }

    @Override
    public CompletionStage<Replica.Merge> taking(ReadAhead lines) throws LocalFailure {
        if (knowsNobody()) {
            settle(Page.desks(lines.lines())); // whoever expected them knows better; this is for who forgot to
        }
        return replica.merge(lines);
    }

    @Override
    public Map<String, Instant> desks() {
        return replica.holding().heard();
    }
}
