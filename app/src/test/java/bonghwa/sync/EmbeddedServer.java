package bonghwa.sync;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One PostgreSQL for all tests of this run, started when the first asks for it; everybody gets a database of his own in it. */
final class EmbeddedServer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private EmbeddedServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .start();
    }

    /** A new database, empty: the address for the administrator, who needs no password. */
    PostgresUrl database() throws SQLException {
        String name = "hub" + databases.incrementAndGet();
        sql("postgres", "create database " + name);
        return PostgresUrl.parse("postgresql://postgres@127.0.0.1:" + server.getPort() + "/" + name);
    }

    void sql(String database, String statement) throws SQLException {
        try (Connection connection = as("postgres", database);
                Statement act = connection.createStatement()) {
            act.execute(statement);
        }
    }

    Connection as(String user, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database, user, "");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Hands the one server to constructors and tests. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == EmbeddedServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(EmbeddedServer.class))
                    .computeIfAbsent(EmbeddedServer.class, _ -> started(), EmbeddedServer.class);
        }

        private static EmbeddedServer started() {
            try {
                return new EmbeddedServer();
            } catch (IOException e) {
                throw new IllegalStateException("no PostgreSQL for the tests", e);
            }
        }
    }
}
