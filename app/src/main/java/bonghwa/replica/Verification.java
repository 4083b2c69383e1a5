package bonghwa.replica;

import bonghwa.domain.Fork;
import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Origin;
import bonghwa.op.Recorded;
import bonghwa.store.At;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole record, line by line: form and hashes were checked when it was read; here every chain, every signature, and that
 * everything is there that an anchor in it names.
 */
public final class Verification {

    /** A line that is not what it must be. */
    public record Finding(String id, String replica, long counter, Chain.Fault fault) {}

    private final Growth growth = new Growth(Map.of(), Map.of());
    private final List<Finding> findings = new ArrayList<>();
    private final List<Recorded> records = new ArrayList<>();
    private final Vouching vouching = new Vouching();
    private long lines;
    private long newer;

    public void add(Line line) {
        lines++;
        Recorded recorded = Recorded.of(line);
        newer += recorded.meaning() instanceof Meaning.Understood(_, var unknown) && unknown.isEmpty() ? 0 : 1;
        if (growth.add(line, At.START, true) == Growth.Came.BROKEN) {
            Origin origin = line.head().origin();
            findings.add(new Finding(line.id(), origin.replica(), origin.counter(), growth.fault()));
        } else {
            records.add(recorded);
            vouching.hear(recorded);
        }
    }

    /** What the good lines make for those who trust that desk; null: the desk of the first line. */
    public Fold fold(@Nullable String root) {
        Clockwork.Kind kind = records.isEmpty()
                        || !(records.getFirst().meaning()
                                instanceof Meaning.Understood(Operation.ReplicaCertified(var first), _))
                ? Clockwork.Kind.REAL
                : first.clock().kind();
        return Fold.empty(kind, root).rooted(records).with(records);
    }

    /** Replicas of real time that wrote further ahead of this moment than anybody follows, and the newest stamp of each. */
    public Map<String, Instant> ahead(Instant now) {
        Map<String, Instant> ahead = new TreeMap<>();
        growth.branches()
                .forEach((replica, branches) -> branches.chains().forEach(chain -> {
                    if (chain.certificate().clock().kind() == Clockwork.Kind.REAL
                            && chain.stamp().farAhead(now.toEpochMilli())) {
                        ahead.put(replica, Instant.ofEpochMilli(chain.stamp().millis()));
                    }
                }));
        return ahead;
    }

    /** Whether every chain is whole, every signature good and nothing cut off: the record is consistent. */
    public boolean consistent() {
        return findings.isEmpty() && cuts().isEmpty();
    }

    /** What somebody vouched for and is not here: it was cut off, or has not arrived. */
    public List<Cut> cuts() {
        return vouching.cuts(growth.branches());
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public long lines() {
        return lines;
    }

    /** Lines whose payload is missing. */
    public long holes() {
        return growth.holes().size();
    }

    /** Lines that this version does not, or not wholly, understand. */
    public long newer() {
        return newer;
    }

    /** The replicas that said different things under one counter. */
    public List<Fork> forks() {
        return Holding.forks(growth.branches());
    }

    public int replicas() {
        return growth.branches().size();
    }
}
