package bonghwa.store;

import org.jspecify.annotations.Nullable;

/**
 * A hub that this laptop exchanges with. No secret is in it.
 *
 * @param url where it is, without a user: {@code postgresql://host:port/db}, with {@code ?pin=} where one certificate only is
 *     trusted; or a folder
 * @param account as whom this laptop comes; empty where there are no accounts
 * @param id the hub's own id, as it was met there last; null before the first contact
 * @param insecure whether a line that others can read was allowed
 * @param wall whether the account may only read
 * @param admin where this laptop administers it, with a user and never a password; null: it does not
 */
public record KnownHub(
        String url,
        String account,
        @Nullable String id,
        boolean insecure,
        boolean wall,
        @Nullable String admin) {

    /** The same hub, met under that id. */
    public KnownHub met(String hub) {
        return new KnownHub(url, account, hub, insecure, wall, admin);
    }

    /** Whether this is the hub that somebody means who types that address, as a member or as its administrator. */
    public boolean isAt(String address) {
        return address.equals(url) || address.equals(admin);
    }
}
