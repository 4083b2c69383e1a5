package bonghwa.sync;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Opens the hubs that this version knows. {@code laptop}: shown at the server; {@code nanos}: a clock that only runs forward;
 * {@code random}: a source that nobody can guess; {@code io}: carries what is on its way.
 */
public record HubConnector(String laptop, LongSupplier nanos, RandomGenerator random, Executor io)
        implements Connector {

    @Override
    public Hub connect(String url, String account, String secret, boolean insecure) throws HubFailure {
        if (H2Address.claims(url)) {
            return new H2Hub(hosted(url, account, secret), nanos);
        }
        return HubAddress.isDatabase(url)
                ? new PostgresHub(access(url, account, secret, insecure), true, nanos)
                : new FolderHub(Path.of(url), random);
    }

    @Override
    public void replaceSecret(String url, String account, String secret, boolean insecure, String fresh)
            throws HubFailure {
        if (H2Address.claims(url)) {
            hosted(url, account, secret).replaceSecret(fresh);
            return;
        }
        new OwnSecret(access(url, account, secret, insecure)).replace(fresh);
    }

    private H2Access hosted(String url, String account, String secret) {
        return new H2Access(H2Address.parse(url), account, secret, io);
    }

    PostgresAccess access(String url, String account, String secret, boolean insecure) {
        return new PostgresAccess(
                HubAddress.postgres(url, account), insecure, () -> secret.isEmpty() ? null : secret, laptop);
    }
}
