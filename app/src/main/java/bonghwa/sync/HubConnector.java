package bonghwa.sync;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Opens the hubs that this version knows, and their administrators' offices. {@code laptop}: shown at the server; {@code nanos}:
 * a clock that only runs forward; {@code random}: a source that nobody can guess.
 */
public record HubConnector(String laptop, LongSupplier nanos, RandomGenerator random)
        implements Connector, Office.Opening {

    @Override
    public Hub connect(String url, String account, String secret, boolean insecure) throws HubFailure {
        return HubAddress.isDatabase(url)
                ? new PostgresHub(access(url, account, secret, insecure), true, nanos)
                : new FolderHub(Path.of(url), random);
    }

    @Override
    public void replaceSecret(String url, String account, String secret, boolean insecure, String fresh)
            throws HubFailure {
        new OwnSecret(access(url, account, secret, insecure)).replace(fresh);
    }

    private PostgresAccess access(String url, String account, String secret, boolean insecure) {
        return new PostgresAccess(
                HubAddress.postgres(url, account), insecure, () -> secret.isEmpty() ? null : secret, laptop);
    }

    @Override
    public Office open(HubAddress address, boolean insecure, String password) {
        if (!HubAddress.isDatabase(address.url())) {
            return new FolderOffice(Path.of(address.url()), random);
        }
        PostgresAccess access = access(address.url(), address.user(), password, insecure);
        return new PostgresOffice(new HubAdmin(access), new HubAccounts(access, random));
    }
}
