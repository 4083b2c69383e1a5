package bonghwa.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Opens the hubs that this version knows. {@code laptop}: shown at the server; {@code nanos}: a clock that only runs forward;
 * {@code random}: a source that nobody can guess; {@code io}: carries what is on its way;
 * {@code folders}: those that were opened last.
 */
public record HubConnector(
        String laptop, LongSupplier nanos, RandomGenerator random, Executor io, Map<Path, DeadlineHub> folders)
        implements Connector {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** With nothing opened yet. */
    public HubConnector(String laptop, LongSupplier nanos, RandomGenerator random, Executor io) {
        this(laptop, nanos, random, io, new ConcurrentHashMap<>());
    }

    @Override
    public Hub connect(String url, String account, String secret, boolean insecure) throws HubFailure {
        if (H2Address.claims(url)) {
            return new H2Hub(hosted(url, account, secret), nanos);
        }
        return HubAddress.isDatabase(url)
                ? new PostgresHub(ours(url, account, secret, insecure), true, nanos)
                : folder(Path.of(url));
    }

    @Override
    public void replaceSecret(String url, String account, String secret, boolean insecure, String fresh)
            throws HubFailure {
        if (H2Address.claims(url)) {
            hosted(url, account, secret).replaceSecret(fresh);
            return;
        }
        new OwnSecret(ours(url, account, secret, insecure)).replace(fresh);
    }

    /** As long as the medium hangs, nobody else is sent to it: each would hang as well. */
    private Hub folder(Path path) throws HubFailure {
        @Nullable DeadlineHub last = folders.get(path);
        if (last != null && last.hangs()) {
            throw new HubFailure(HubFailure.Reason.UNREACHABLE, path + " still hangs", null);
        }
        DeadlineHub next = new DeadlineHub(new FolderHub(path, random), io, HEARTBEAT);
        folders.put(path, next);
        return next;
    }

    private H2Access hosted(String url, String account, String secret) {
        return new H2Access(H2Address.parse(url), account, secret, io);
    }

    /** For an account of ours, whose password every hub of ours can have proved (SCRAM). */
    private PostgresAccess ours(String url, String account, String secret, boolean insecure) {
        PostgresAccess access = access(url, account, secret, insecure);
        return new PostgresAccess(access.url(), insecure, access.password(), laptop, true);
    }

    PostgresAccess access(String url, String account, String secret, boolean insecure) {
        return new PostgresAccess(
                HubAddress.postgres(url, account), insecure, () -> secret.isEmpty() ? null : secret, laptop);
    }
}
