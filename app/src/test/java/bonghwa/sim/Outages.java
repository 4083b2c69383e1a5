package bonghwa.sim;

import bonghwa.store.Crash;
import java.util.List;

/**
 * In some worlds the power is cut in the middle of something, and disks are full for a while. Out of a chance of its own, as with
 * {@link Gaps}.
 */
final class Outages {

    /** Such that no seed of {@code seeds.txt} has them. */
    private static final long OTHER = 0x0ff_0ff_0ffL;

    private static final int FEW_BYTES = 3000;

    private final Chance chance;
    private final boolean some;

    Outages(long seed) {
        chance = new Chance(seed ^ OTHER);
        some = chance.one(3);
    }

    /** Perhaps something of this is going to happen to one of them. */
    void perhaps(List<Laptop> laptops) {
        if (!some) {
            return;
        }
        if (chance.one(15)) {
            chance.of(laptops).cutPower(1 + chance.below(9), Crash.any(chance.random()));
        }
        if (chance.one(60)) {
            chance.of(laptops).fill(chance.below(FEW_BYTES), chance.one(2));
        }
        if (chance.one(30)) {
            chance.of(laptops).makeRoom();
        }
    }
}
