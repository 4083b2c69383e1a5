package bonghwa.store;

import java.time.Instant;

/**
 * Somebody whom this laptop invited: under which name, to which hub and account there, as member or wall, and when (by the real
 * clock). {@code joined}: whether a desk has come by that account since.
 */
public record Guest(String name, String hub, String account, boolean wall, Instant invited, boolean joined) {

    /** The same, after a desk has come. */
    public Guest arrived() {
        return new Guest(name, hub, account, wall, invited, true);
    }
}
