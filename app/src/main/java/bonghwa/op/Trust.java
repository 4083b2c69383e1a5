package bonghwa.op;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Unapplied.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who counts: a function of the records and of the one desk that the room trusts ({@code root}; null: everybody that a desk
 * vouches for). It knows all acts that anybody recorded, whether they count or not, so the order of arrival makes no difference.
 * Immutable.
 */
record Trust(
        @Nullable String root, Certificates certificates, TrustActs acts, Ancestry links, Map<String, Stand> stands) {

    static Trust of(Clockwork.Kind kind, @Nullable String root, Ancestry links) {
        return new Trust(root, Certificates.none(kind), TrustActs.NONE, links, Map.of()).judged();
    }

    /** With more records; {@code aside}: those that did not count so far. The same object if trust stays as it is. */
    Trust with(Collection<Recorded> records, Collection<Recorded> aside) {
        Certificates vouching = certificates.with(records);
        TrustActs more = acts.with(records);
        boolean same = vouching.equals(certificates)
                && more.equals(acts)
                && records.stream().noneMatch(r -> links.holds(r.head().origin().replica()));
        if (same) {
            return this;
        }
        List<Recorded> known = new ArrayList<>(aside);
        known.addAll(records);
        Ancestry following = root == null ? links : links.with(linked(root, vouching, more), known);
        return new Trust(root, vouching, more, following, stands).judged();
    }

    /** The replicas of desks that somebody put out who may: there it matters which line stands on which branch. */
    private Set<String> linked(String trusted, Certificates vouching, TrustActs more) {
        Set<String> replicas = new HashSet<>(links.byReplica().keySet());
        Set<String> able = new HashSet<>(Judging.stewards(trusted, vouching, more));
        able.add(trusted);
        more.byId().values().stream()
                .filter(r ->
                        TrustActs.revokes(r) && able.contains(r.head().author().desk()))
                .map(TrustActs::subject)
                .forEach(desk -> replicas.addAll(vouching.replicasOf(String.valueOf(desk))));
        return replicas;
    }

    private Trust judged() {
        Map<String, Stand> now = root == null ? Map.of() : new Judging(root, certificates, acts, links).stands();
        return new Trust(root, certificates, acts, links, now);
    }

    Clockwork.Kind kind() {
        return certificates.kind();
    }

    /** How a desk stands; where no desk is trusted, all are members. */
    Stand stand(String desk) {
        return stands.getOrDefault(desk, root == null ? Stand.of(DeskStanding.MEMBER) : Stand.WAITING);
    }

    /** Why that record does not count; null if it does. */
    @Nullable
    Reason against(Recorded recorded) {
        String desk = recorded.head().author().desk();
        String replica = recorded.head().origin().replica();
        Certificate certificate = certificates.of(replica, desk);
        if (certificate == null) {
            return Reason.UNCERTIFIED;
        }
        if (certificate.clock().kind() != kind()) {
            return Reason.OTHER_CLOCK;
        }
        return stand(desk).against(replica, recorded.id());
    }

    /** Tells the records that may take something out of the room: they count, and a steward's desk recorded them. */
    Predicate<Recorded> redactors() {
        if (root == null) {
            return r -> against(r) == null;
        }
        Set<String> stewards = new HashSet<>(Judging.stewards(root, certificates, acts));
        stewards.add(root);
        return r -> stewards.contains(r.head().author().desk()) && against(r) == null;
    }

    /** Whether something that counted under the trust of before may not count any more. */
    boolean narrows(Trust before) {
        boolean less = before.stands().entrySet().stream()
                .anyMatch(e -> !e.getValue().within(stand(e.getKey()))
                        && !before.certificates().replicasOf(e.getKey()).isEmpty());
        return less
                || links.byReplica().keySet().stream()
                        .anyMatch(r -> !before.links().holds(r) && before.counted(r));
    }

    /** Whether lines of that replica counted that were not noted one by one. */
    private boolean counted(String replica) {
        return certificates.desksOf(replica).stream()
                .anyMatch(desk -> stand(desk).whole());
    }
}
