package bonghwa.op;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which desks vouch for which replicas, from the first lines of the replicas. A replica may have several first lines (a fork), so
 * for each desk one stands: one of the fold's own kind of time if there is one, then the first in the total order. Which line
 * arrived first makes no difference, and a second first line takes nothing from what the other vouches for. Immutable.
 */
record Certificates(Clockwork.Kind kind, Map<String, Map<String, Recorded>> byReplica) {

    static Certificates none(Clockwork.Kind kind) {
        return new Certificates(kind, Map.of());
    }

    /** With those of these records that are certificates; the same object if that changes nothing. */
    Certificates with(Collection<Recorded> records) {
        Map<String, Map<String, Recorded>> changed = new HashMap<>();
        for (Recorded recorded : records) {
            if (vouches(recorded)) {
                String replica = recorded.head().origin().replica();
                String desk = recorded.head().author().desk();
                Map<String, Recorded> desks = changed.getOrDefault(replica, byReplica.getOrDefault(replica, Map.of()));
                Recorded known = desks.get(desk);
                if (known == null || before(recorded, known)) {
                    changed.computeIfAbsent(replica, r -> new HashMap<>(byReplica.getOrDefault(r, Map.of())))
                            .put(desk, recorded);
                }
            }
        }
        if (changed.isEmpty()) {
            return this;
        }
        Map<String, Map<String, Recorded>> all = new HashMap<>(byReplica);
        changed.forEach((replica, desks) -> all.put(replica, Collections.unmodifiableMap(desks)));
        return new Certificates(kind, Collections.unmodifiableMap(all));
    }

    /** Only a first line vouches, and only for its own replica, in the name of the desk that signed it. */
    private static boolean vouches(Recorded recorded) {
        if (recorded.head().origin().counter() != 1 || certificate(recorded) == null) {
            return false;
        }
        try {
            Certificate certificate = of(recorded);
            return certificate.replica().equals(recorded.head().origin().replica())
                    && certificate.desk().equals(recorded.head().author().desk());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private boolean before(Recorded one, Recorded other) {
        boolean own = of(one).clock().kind() == kind;
        return own == (of(other).clock().kind() == kind) ? one.mark().compareTo(other.mark()) < 0 : own;
    }

    /** What that desk says of that replica; null if it does not vouch for it. */
    @Nullable
    Certificate of(String replica, String desk) {
        Recorded line = byReplica.getOrDefault(replica, Map.of()).get(desk);
        return line == null ? null : of(line);
    }

    /** The replicas that a desk vouches for. */
    Set<String> replicasOf(String desk) {
        return byReplica.entrySet().stream()
                .filter(e -> e.getValue().containsKey(desk))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The desks that vouch for a replica; one, unless somebody forked it. */
    Set<String> desksOf(String replica) {
        return byReplica.getOrDefault(replica, Map.of()).keySet();
    }

    /** One certificate of each replica, the first in order. */
    Map<String, Certificate> all() {
        Map<String, Certificate> all = new HashMap<>();
        byReplica.forEach((replica, desks) -> desks.values().stream()
                .reduce((a, b) -> before(a, b) ? a : b)
                .ifPresent(line -> all.put(replica, of(line))));
        return Collections.unmodifiableMap(all);
    }

    private static Certificate of(Recorded line) {
        Certificate certificate = certificate(line);
        if (certificate == null) {
            throw new IllegalArgumentException("no certificate: " + line.id());
        }
        return certificate;
    }

    private static @Nullable Certificate certificate(Recorded line) {
        return line.meaning() instanceof Meaning.Understood(Operation.ReplicaCertified(Certificate c), _)
                ? c
                : null;
    }
}
