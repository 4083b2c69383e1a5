package bonghwa.domain;

import org.jspecify.annotations.Nullable;

/** Who recorded something: at which desk, which person in which role at that time (random ids, never names). */
public record Author(
        String desk, @Nullable String person, @Nullable String role) {

    /** Whether more is known of them than their desk. */
    public boolean named() {
        return person != null || role != null;
    }
}
