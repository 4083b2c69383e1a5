package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.VersionVector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hub in a real PostgreSQL. */
@ExtendWith(EmbeddedServer.Shared.class)
class PostgresHubTest extends HubContract {

    private final EmbeddedServer server;
    private PostgresUrl url;

    PostgresHubTest(EmbeddedServer server) {
        this.server = server;
    }

    @Override
    Hub emptyHub(String account) throws SQLException {
        url = server.hub();
        return again(account);
    }

    @Override
    Hub again(String account) {
        return new PostgresHub(EmbeddedServer.access(url.as(account)), true, System::nanoTime, Duration.ZERO);
    }

    @Override
    void plant(String account, String replica, long counter, byte[] bytes) throws SQLException {
        try (Connection connection = server.as(account, url.database())) {
            insert(connection, replica, counter, bytes);
        }
    }

    /** As any member could with a database client. */
    static void insert(Connection connection, String replica, long counter, byte[] bytes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bonghwa.line (replica, counter, line) values (?, ?, ?)")) {
            insert.setString(1, replica);
            insert.setLong(2, counter);
            insert.setBytes(3, bytes);
            insert.executeUpdate();
        }
    }

    @Override
    String account(String account) {
        return account;
    }

    @Test
    void a_hub_that_an_older_version_set_up_says_that_it_cannot_show_the_newest_incident_and_does_all_else()
            throws Exception {
        server.sql(url.database(), "alter table bonghwa.line drop column topic, drop column stamped");
        hub.push(new ChainMaker(70).chain(3));

        assertThat(hub.preview(new Preview.Wish(-Preview.MUCH, Long.MAX_VALUE, Set.of())))
                .isEqualTo(new Preview.Cannot());
        assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10)).hasSize(3);
    }
}
