package bonghwa.sync;

/** Opens hubs of the kinds that there are. */
public interface Connector {

    /**
     * A hub at that address; it connects at the first call. {@code url}: without a user. {@code account} and {@code secret}: empty
     * where the hub knows none.
     */
    Hub connect(String url, String account, String secret, boolean insecure) throws HubFailure;

    /** Puts a fresh secret in place of that one, at a hub that knows any. */
    void replaceSecret(String url, String account, String secret, boolean insecure, String fresh) throws HubFailure;
}
