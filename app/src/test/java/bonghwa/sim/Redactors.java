package bonghwa.sim;

import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Typist;
import java.util.List;

/** In some worlds people take out what was typed, also those who may not. Out of a chance of its own, as with {@link Gaps}. */
final class Redactors {

    /** Such that no seed of {@code seeds.txt} has them. */
    private static final long OTHER = 0x877f0dc3fL;

    private final Chance chance;
    private final boolean some;

    Redactors(long seed) {
        chance = new Chance(seed ^ OTHER);
        some = chance.one(3);
    }

    /** Perhaps somebody before one of them redacts an entry that its window shows; the root more often than others. */
    void perhaps(List<Laptop> laptops) {
        if (!some || !chance.one(25)) {
            return;
        }
        Laptop laptop = chance.one(2) ? laptops.getFirst() : chance.of(laptops);
        List<TimelineEntry> entries = laptop.store().room().declared().stream()
                .flatMap(i -> i.log().entries().stream())
                .toList();
        if (!entries.isEmpty()) {
            String entry = chance.of(entries).id();
            laptop.promises.on(laptop.store().stewardship().redact(Typist.NOBODY, entry, "시험"));
        }
    }
}
