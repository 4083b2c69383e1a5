package bonghwa.op;

import bonghwa.domain.DeskStanding;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The desks of a room, as a fold knows them: how each stands, what vouches for what, and what was done about them. Immutable. */
public final class Desks {

    private final Trust trust;

    Desks(Trust trust) {
        this.trust = trust;
    }

    /** How every desk stands that the root, a steward or a certificate names, by its id. */
    public Map<String, DeskStanding> standings() {
        Map<String, DeskStanding> desks = new TreeMap<>();
        trust.certificates().byReplica().values().forEach(d -> d.keySet().forEach(id -> desks.put(id, standing(id))));
        trust.stands().forEach((id, stand) -> desks.put(id, stand.standing()));
        return Collections.unmodifiableMap(desks);
    }

    public DeskStanding standing(String desk) {
        return trust.stand(desk).standing();
    }

    /** The replicas that a desk vouches for. */
    public Set<String> replicasOf(String desk) {
        return trust.certificates().replicasOf(desk);
    }

    /** The desks that vouch for each replica. */
    public Map<String, Set<String>> desksByReplica() {
        Map<String, Set<String>> desks = new HashMap<>();
        trust.certificates().byReplica().forEach((replica, each) -> desks.put(replica, each.keySet()));
        return desks;
    }

    /** The ids of all acts that admitted that desk or put it out: what the next one replaces. */
    public List<String> actsOn(String desk) {
        return on(desk, true);
    }

    /** The ids of all acts that made that desk a steward or took that back. */
    public List<String> appointmentsOf(String desk) {
        return on(desk, false);
    }

    private List<String> on(String desk, boolean ofDesk) {
        return entitled().stream()
                .filter(r -> desk.equals(TrustActs.subject(r)) && TrustActs.ofDesk(r) == ofDesk)
                .map(Recorded::id)
                .toList();
    }

    /** What a steward did to desks and nobody replaced: its admissions and revocations, by their ids. */
    public Map<String, Operation> standingActsBy(String steward) {
        List<Recorded> entitled = entitled();
        Set<String> replaced = new HashSet<>();
        entitled.forEach(r -> replaced.addAll(r.head().replaces()));
        Map<String, Operation> standing = new TreeMap<>();
        for (Recorded act : entitled) {
            Operation said = TrustActs.said(act);
            boolean own = act.head().author().desk().equals(steward);
            if (own && TrustActs.ofDesk(act) && said != null && !replaced.contains(act.id())) {
                standing.put(act.id(), said);
            }
        }
        return standing;
    }

    /** The acts that count of those who may do them. */
    private List<Recorded> entitled() {
        String root = trust.root();
        if (root == null) {
            return List.of();
        }
        Set<String> stewards = Judging.stewards(root, trust.certificates(), trust.acts());
        return trust.acts().byId().values().stream()
                .filter(r -> trust.against(r) == null)
                .filter(r -> r.head().author().desk().equals(root)
                        || (TrustActs.ofDesk(r)
                                && stewards.contains(r.head().author().desk())))
                .toList();
    }
}
