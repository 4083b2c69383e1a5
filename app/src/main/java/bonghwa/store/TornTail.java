package bonghwa.store;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The end of the last batch, which a crash cut before it was forced; nobody was ever told that it was recorded.
 *
 * @param at where it begins: at the first incomplete or wrong line of that batch
 * @param bytes how long it is
 * @param setAside the copy of it, null when it still stands where it stood
 */
public record TornTail(At at, long bytes, @Nullable Path setAside) {

    private static final String COPY = "torn-";

    /** The name of its n-th copy among what is set aside. */
    String copy(int n) {
        return String.format(Locale.ROOT, COPY + "%08d-%d-%d.lines", at.segment(), at.offset(), n);
    }

    /** Whether a file of lines of that name is such a copy. */
    static boolean copied(String name) {
        return name.startsWith(COPY);
    }
}
