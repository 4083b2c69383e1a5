package bonghwa.op;

import bonghwa.domain.DeskStanding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Works out how every desk stands: the root first, then the stewards, then all others. Only who stands higher is asked, so nobody's
 * standing depends on itself, and the order of arrival on nothing. Among stewards one may put out another, but only the root takes
 * that back. Lives for one call.
 */
final class Judging {

    private final String root;
    private final Certificates certificates;
    private final TrustActs acts;
    private final Ancestry links;
    private final Map<String, Stand> stands = new HashMap<>();

    Judging(String root, Certificates certificates, TrustActs acts, Ancestry links) {
        this.root = root;
        this.certificates = certificates;
        this.acts = acts;
        this.links = links;
    }

    /** The desks that are stewards: of what the root said of them and did not replace, nothing dismisses them. */
    static Set<String> stewards(String root, Certificates certificates, TrustActs acts) {
        Set<String> stewards = new HashSet<>();
        for (String desk : acts.subjects()) {
            List<Recorded> said = acts.on(desk, r -> by(root, certificates, r) && !TrustActs.ofDesk(r));
            List<Recorded> standing = standing(said, replacedBy(said));
            boolean appointed =
                    standing.stream().allMatch(r -> TrustActs.said(r) instanceof Operation.StewardAppointed);
            if (!standing.isEmpty() && appointed && !desk.equals(root)) {
                stewards.add(desk);
            }
        }
        return stewards;
    }

    /** Whether that desk recorded it, and vouches for the replica that it did it with. */
    private static boolean by(String desk, Certificates certificates, Recorded act) {
        return act.head().author().desk().equals(desk)
                && certificates.of(act.head().origin().replica(), desk) != null;
    }

    Map<String, Stand> stands() {
        stands.put(root, Stand.of(DeskStanding.ROOT));
        Set<String> stewards = stewards(root, certificates, acts);
        Map<String, Stand> byRoot = new HashMap<>();
        for (String steward : stewards) {
            List<Recorded> said = acts.on(steward, r -> by(root, certificates, r) && TrustActs.ofDesk(r));
            byRoot.put(steward, steward(standing(said, replacedBy(said))));
        }
        stands.putAll(byRoot);
        Map<String, Stand> byAll = new HashMap<>();
        for (String steward : stewards) {
            List<Recorded> said = acts.on(
                    steward,
                    r -> by(root, certificates, r) ? TrustActs.ofDesk(r) : TrustActs.revokes(r) && mayAct(stewards, r));
            List<Recorded> roots =
                    said.stream().filter(r -> by(root, certificates, r)).toList();
            byAll.put(steward, steward(standing(said, replacedBy(roots))));
        }
        stands.putAll(byAll);
        Predicate<Recorded> entitled = r -> TrustActs.ofDesk(r) && (by(root, certificates, r) || mayAct(stewards, r));
        Map<String, Stand> others = new HashMap<>();
        for (String desk : acts.subjects()) {
            if (!stands.containsKey(desk)) {
                List<Recorded> said = acts.on(desk, entitled);
                others.put(desk, desk(standing(said, replacedBy(said))));
            }
        }
        stands.putAll(others);
        return Map.copyOf(stands);
    }

    private boolean mayAct(Set<String> stewards, Recorded act) {
        String desk = act.head().author().desk();
        return stewards.contains(desk)
                && by(desk, certificates, act)
                && stands.getOrDefault(desk, Stand.WAITING)
                        .counts(act.head().origin().replica(), act.id());
    }

    private static Set<String> replacedBy(List<Recorded> acts) {
        Set<String> replaced = new HashSet<>();
        acts.forEach(r -> replaced.addAll(r.head().replaces()));
        return replaced;
    }

    private static List<Recorded> standing(List<Recorded> acts, Set<String> replaced) {
        return acts.stream().filter(r -> !replaced.contains(r.id())).toList();
    }

    private Stand steward(List<Recorded> standing) {
        return standing.stream().anyMatch(TrustActs::revokes)
                ? Bounds.of(standing, links)
                : Stand.of(DeskStanding.STEWARD);
    }

    /** Of what stands side by side the narrower wins: put out, else a wall, else a member. */
    private Stand desk(List<Recorded> standing) {
        if (standing.isEmpty()) {
            return Stand.WAITING;
        }
        if (standing.stream().anyMatch(TrustActs::revokes)) {
            return Bounds.of(standing, links);
        }
        boolean wall = standing.stream()
                .anyMatch(r -> TrustActs.said(r) instanceof Operation.DeskAdmitted(_, String role, _)
                        && role.equals(DeskStanding.WALL.role()));
        return Stand.of(wall ? DeskStanding.WALL : DeskStanding.MEMBER);
    }
}
