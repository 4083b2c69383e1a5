package bonghwa.replica.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Texts in memory, in blocks that are scanned whole: exact by construction, with nothing that can go stale. A million entries
 * take some ten milliseconds, so there is no index in the sense of a data base. Not thread-safe: it has one owner.
 */
public final class TextIndex {

    private static final int BLOCK = 10_000;
    private final List<Block> blocks = new ArrayList<>();
    private int size;

    public int size() {
        return size;
    }

    /** Adds a text; its slot is the number of texts before it. */
    public int add(String text) {
        if (size % BLOCK == 0) {
            blocks.add(new Block());
        }
        blocks.getLast().add(Folded.text(text));
        return size++;
    }

    /** Puts another text into a slot. */
    public void set(int slot, String text) {
        blocks.get(slot / BLOCK).set(slot % BLOCK, Folded.text(text));
    }

    /** The slots of the newest matches, newest first, at most so many. */
    public List<Integer> newest(Query query, int most) {
        List<Integer> found = new ArrayList<>();
        for (int b = blocks.size() - 1; b >= 0 && found.size() < most; b--) {
            int first = b * BLOCK;
            List<Integer> here = new ArrayList<>();
            blocks.get(b).find(query, slot -> here.add(first + slot));
            found.addAll(here.reversed().subList(0, Math.min(here.size(), most - found.size())));
        }
        return found;
    }

    /** All slots with a match; stops between two blocks, with what it has by then, once nobody wants it any more. */
    public BitSet all(Query query, BooleanSupplier wanted) {
        BitSet found = new BitSet(size);
        for (int b = 0; b < blocks.size() && wanted.getAsBoolean(); b++) {
            int first = b * BLOCK;
            blocks.get(b).find(query, slot -> found.set(first + slot));
        }
        return found;
    }

    /** All slots with a match. */
    public BitSet all(Query query) {
        return all(query, () -> true);
    }
}
