package bonghwa.domain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value that a field was given: by which record, in place of which others (ids), and why. */
public record Version<T extends @Nullable Object>(
        T value, Mark mark, List<String> replaces, @Nullable String reason) {

    /** Oldest first, in the total order. */
    static <T extends @Nullable Object> Comparator<Version<T>> order() {
        return Comparator.comparing(Version::mark);
    }
}
