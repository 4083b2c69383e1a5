package bonghwa.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A hub that a laptop hosts, with its own wire and certificate. */
class H2HubTest extends HubContract {

    @TempDir
    private static Path made;

    @TempDir
    private Path root;

    private HostedForTests host;

    @BeforeAll
    static void make() throws IOException, HubFailure, LocalFailure {
        try (HostedForTests first = new HostedForTests(made)) {
            first.begin();
        }
    }

    @Override
    Hub emptyHub(String account) throws IOException, HubFailure, LocalFailure {
        host = HostedForTests.copyOf(made, root);
        host.begin();
        return again(account);
    }

    @Override
    Hub again(String account) throws HubFailure {
        return new H2Hub(host.access(account), System::nanoTime, Duration.ZERO);
    }

    @Override
    Office office() throws HubFailure {
        return host.hosting.office();
    }

    @Override
    void plant(String account, String replica, long counter, byte[] bytes) throws SQLException, HubFailure {
        try (Connection connection = host.as(account)) {
            PostgresHubTest.insert(connection, replica, counter, bytes);
        }
    }

    @Override
    String account(String account) {
        return account;
    }

    @AfterEach
    void end() {
        host.close();
    }
}
