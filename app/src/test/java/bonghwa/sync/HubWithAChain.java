package bonghwa.sync;

import bonghwa.op.Line;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hub in PostgreSQL to which kim pushed a chain, and plain clients of it. */
@ExtendWith(EmbeddedServer.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HubWithAChain {

    final EmbeddedServer server;
    final PostgresUrl url;
    final List<Line> chain = new ChainMaker(40).chain(3);

    HubWithAChain(EmbeddedServer server) throws Exception {
        this.server = server;
        this.url = server.database();
        new HubAdmin(EmbeddedServer.access(url)).init();
        try (Hub hub = new PostgresHub(EmbeddedServer.access(url.as("kim")), true, System::nanoTime)) {
            hub.push(chain);
        }
    }

    void act(String user, String sql) throws SQLException {
        try (Connection connection = server.as(user, url.database());
                Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("session_user", '"' + user + '"'));
        }
    }
}
