package bonghwa.replica.find;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Some thousand comparable texts as one string, so that one scan goes over all of them. */
final class Block {

    private static final char END = '\n';
    private final StringBuilder open = new StringBuilder();
    private int[] starts = new int[64];
    private int size;
    private @Nullable String text;
    private @Nullable String initials;

    int size() {
        return size;
    }

    void add(String folded) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = open.length();
        open.append(folded).append(END);
        text = null;
        initials = null;
    }

    void set(int slot, String folded) {
        int end = slot + 1 < size ? starts[slot + 1] : open.length();
        int grown = starts[slot] + folded.length() + 1 - end;
        open.replace(starts[slot], end, folded + END);
        for (int i = slot + 1; i < size; i++) {
            starts[i] += grown;
        }
        text = null;
        initials = null;
    }

    /** Tells the slots with a match, in ascending order, each once. */
    void find(Query query, IntConsumer found) {
        String all = query.initials() ? initials() : text();
        for (int at = query.indexIn(all, 0); at >= 0; ) {
            int hit = Arrays.binarySearch(starts, 0, size, at);
            int slot = hit >= 0 ? hit : -hit - 2;
            found.accept(slot);
            at = slot + 1 < size ? query.indexIn(all, starts[slot + 1]) : -1;
        }
    }

    private String text() {
        String made = text;
        if (made == null) {
            made = open.toString();
            text = made;
        }
        return made;
    }

    private String initials() {
        String made = initials;
        if (made == null) {
            made = Query.initialsOf(text());
            initials = made;
        }
        return made;
    }
}
