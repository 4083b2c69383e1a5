package bonghwa.store;

import java.time.Instant;

/**
 * Somebody whom this laptop invited: under which name, to which hub and account there, as member or wall, and when (by the real
 * clock). {@code joined}: whether a desk has come by that account since;
 * {@code revoked}: whether the account was shut from here.
 */
public record Guest(
        String name, String hub, String account, boolean wall, Instant invited, boolean joined, boolean revoked) {

    /** Somebody whose account is open. */
    public Guest(String name, String hub, String account, boolean wall, Instant invited, boolean joined) {
        this(name, hub, account, wall, invited, joined, false);
    }

    /** Whether an account was only asked for: nobody knows whether the hub made it. */
    public boolean begun() {
        return account.isEmpty();
    }

    boolean isOf(String place, String called) {
        return hub.equals(place) && name.equals(called);
    }

    Guest at(String place) {
        return new Guest(name, place, account, wall, invited, joined, revoked);
    }

    /** The same, after the account was shut. */
    public Guest shut() {
        return new Guest(name, hub, account, wall, invited, joined, true);
    }

    /** The same, after a desk has come. */
    public Guest arrived() {
        return new Guest(name, hub, account, wall, invited, true, revoked);
    }
}
