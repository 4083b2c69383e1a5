package bonghwa.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * In some worlds a hub leaves out a line of what it gives, as one does that reads while a transaction is late, or that means ill.
 * Out of a chance of its own: so the other worlds are what they were before there was this.
 */
final class Gaps {

    /** Such that no seed of {@code seeds.txt} has them. */
    private static final long OTHER = 0x5eed_0f_6a95L;

    private static final long ANOTHER = 0x91ac_70007L;

    private final Chance chance;
    private final boolean some;
    private final Chance ways;
    private final boolean glances;

    Gaps(long seed) {
        chance = new Chance(seed ^ OTHER);
        some = chance.one(3);
        ways = new Chance(seed ^ ANOTHER);
        glances = ways.one(2);
    }

    /** Whether only what rang is looked at, between two whole exchanges; in some worlds never. */
    boolean shortly() {
        return glances && ways.one(2);
    }

    /** What is given of that page. */
    <T> List<T> in(List<T> page) {
        if (!some || page.size() < 2 || !chance.one(4)) {
            return page;
        }
        List<T> given = new ArrayList<>(page);
        given.remove(chance.below(page.size() - 1));
        return given;
    }

    boolean some() {
        return some;
    }
}
