package bonghwa.replica;

import bonghwa.domain.Fork;
import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.OperationCodec;
import bonghwa.op.Origin;
import bonghwa.store.At;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks a whole record, line by line: form and hashes were checked when it was read; here every chain and every signature. */
public final class Verification {

    /** A line that is not what it must be. */
    public record Finding(String id, String replica, long counter, Chain.Fault fault) {}

    private final Growth growth = new Growth(Map.of(), Map.of());
    private final List<Finding> findings = new ArrayList<>();
    private long lines;
    private long newer;

    public void add(Line line) {
        lines++;
        newer += OperationCodec.read(line) instanceof Meaning.Understood(_, var unknown) && unknown.isEmpty()
                ? 0
                : 1;
        if (growth.add(line, At.START, true) == Growth.Came.BROKEN) {
            Origin origin = line.head().origin();
            findings.add(new Finding(line.id(), origin.replica(), origin.counter(), growth.fault()));
        }
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

    /** Whether every chain is whole and every signature good: the record is consistent. */
    public boolean consistent() {
        return findings.isEmpty();
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
