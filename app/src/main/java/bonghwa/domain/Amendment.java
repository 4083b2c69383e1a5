package bonghwa.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A later record that changes an entry: what it sets, which records it replaces in those fields, and why. */
public record Amendment(
        Mark mark,
        List<String> replaces,
        Change change,
        @Nullable String reason) implements Comparable<Amendment> {

    public Amendment {
        replaces = List.copyOf(replaces);
    }

    @Override
    public int compareTo(Amendment other) {
        return mark.compareTo(other.mark);
    }
}
