package bonghwa.replica;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.op.Desks;
import bonghwa.store.TrustedRoot;
import java.util.Optional;

/** What a desk may do to others, as things stand; refuses in words what it may not. */
record Rank(Desks desks, Optional<String> own) {

    /** How the other desk stands, if this one may admit and put out desks. */
    DeskStanding steward(String other) throws Refusal {
        DeskStanding mine = mine(other);
        beSteward();
        DeskStanding standing = desks.standing(other);
        boolean equal =
                mine == DeskStanding.STEWARD && !desks.appointmentsOf(other).isEmpty();
        if (equal && standing == DeskStanding.REVOKED) {
            throw new Refusal("refusal.no-root");
        }
        return standing;
    }

    /** That this desk is a steward's. */
    void beSteward() throws Refusal {
        if (!able()) {
            throw new Refusal("refusal.no-steward");
        }
    }

    boolean able() {
        DeskStanding mine = mine();
        return mine == DeskStanding.ROOT || mine == DeskStanding.STEWARD;
    }

    /** How the other desk stands, if this one is the root. */
    DeskStanding root(String other) throws Refusal {
        if (mine(other) != DeskStanding.ROOT) {
            throw new Refusal("refusal.no-root");
        }
        return desks.standing(other);
    }

    /** That the other one is or was made a steward. */
    void wasSteward(String other) throws Refusal {
        if (desks.appointmentsOf(other).isEmpty()) {
            throw new Refusal("refusal.desk-no-steward", KnownDesk.fingerprint(other));
        }
    }

    private DeskStanding mine(String other) throws Refusal {
        if (!TrustedRoot.possible(other)) {
            throw new Refusal("refusal.no-desk", other);
        }
        return mine();
    }

    private DeskStanding mine() {
        return own.map(desks::standing).orElse(DeskStanding.WAITING);
    }
}
