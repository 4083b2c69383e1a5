package bonghwa.store;

import org.jspecify.annotations.Nullable;

/**
 * The hub that this laptop hosts, as it needs to know it: all of it is for its own eyes.
 *
 * @param host the address that it listens on; null before the first time
 * @param port the port; 0 before the first time
 * @param password the administrator's of its database, which never leaves this laptop
 * @param key the key of its certificate (PKCS 8)
 * @param certificate what it shows to those who come (DER)
 */
@SuppressWarnings("ArrayRecordComponent") // read, used and compared with nothing
public record HostedHub(@Nullable String host, int port, String password, byte[] key, byte[] certificate) {

    /** The same hub, listening there. */
    public HostedHub at(String address, int on) {
        return new HostedHub(address, on, password, key, certificate);
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return "hosted at " + host + ":" + port;
    }
}
