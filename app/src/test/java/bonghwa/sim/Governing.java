package bonghwa.sim;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.replica.Stewardship;
import bonghwa.replica.Typist;
import java.util.List;

/** Who is let in and put out, by whoever thinks that he may; those who may not are refused. */
final class Governing {

    private final Chance chance;

    Governing(Chance chance) {
        this.chance = chance;
    }

    /** Somebody before that laptop decides about a desk of which he knows. */
    void on(Laptop laptop) {
        Stewardship stewardship = laptop.store().stewardship();
        List<KnownDesk> known = stewardship.known();
        if (known.isEmpty()) {
            return;
        }
        String desk = chance.of(known).id();
        laptop.promises.on(
                switch (chance.below(9)) {
                    case 0 -> stewardship.appoint(Typist.NOBODY, desk);
                    case 2, 3, 4 -> stewardship.revoke(Typist.NOBODY, desk, "시험");
                    case 1 -> stewardship.dismiss(Typist.NOBODY, desk);
                    default -> stewardship.admit(Typist.NOBODY, desk, DeskStanding.MEMBER);
                });
    }

    /** Puts out one of those who are in. */
    void putOut(Laptop laptop) {
        Stewardship stewardship = laptop.store().stewardship();
        List<String> in = stewardship.known().stream()
                .filter(d -> d.standing() == DeskStanding.MEMBER || d.standing() == DeskStanding.STEWARD)
                .map(KnownDesk::id)
                .toList();
        if (!in.isEmpty()) {
            laptop.promises.on(stewardship.revoke(Typist.NOBODY, chance.of(in), "시험"));
        }
    }
}
