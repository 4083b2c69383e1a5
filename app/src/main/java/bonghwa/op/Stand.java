package bonghwa.op;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Unapplied.Reason;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a desk stands; {@code left}: after a revocation the ids of the lines of each replica that still count. Immutable. */
record Stand(DeskStanding standing, Map<String, Set<String>> left) {

    static final Stand WAITING = of(DeskStanding.WAITING);

    static Stand of(DeskStanding standing) {
        return new Stand(standing, Map.of());
    }

    /** Whether all that the desk records counts. */
    boolean whole() {
        return switch (standing) {
            case ROOT, STEWARD, MEMBER -> true;
            case WALL, WAITING, REVOKED -> false;
        };
    }

    boolean counts(String replica, String line) {
        return whole() || left.getOrDefault(replica, Set.of()).contains(line);
    }

    /** Why that line does not count; null if it does. */
    @Nullable
    Reason against(String replica, String line) {
        return counts(replica, line) ? null : standing == DeskStanding.REVOKED ? Reason.REVOKED : Reason.NOT_ADMITTED;
    }

    /** Whether everything that this lets count counts under the other one, too. */
    boolean within(Stand other) {
        return other.whole()
                || (!whole()
                        && left.entrySet().stream()
                                .allMatch(e -> other.left()
                                        .getOrDefault(e.getKey(), Set.of())
                                        .containsAll(e.getValue())));
    }
}
