package bonghwa.sync;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One PostgreSQL for all tests of this run, started when the first asks for it; everybody gets a database of his own in it. It
 * speaks TLS with those who want it, and asks for the password only those in the group {@code sworn}.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String RULES = """
        local all all trust
        host all +sworn all scram-sha-256
        host all all all trust
        """;

    private final EmbeddedPostgres server;
    private final ServerCertificate certificate;
    private final AtomicInteger names = new AtomicInteger();

    private EmbeddedServer() throws Exception {
        Path folder = Files.createTempDirectory("bonghwa-postgres");
        Path rules = Files.writeString(folder.resolve("rules"), RULES);
        certificate = ServerCertificate.make(folder);
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("hba_file", rules.toString())
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.certificate().toString())
                .setServerConfig("ssl_key_file", certificate.key().toString())
                .start();
        sql("postgres", "create role sworn");
        sql("postgres", "create database hub_template");
        new HubAdmin(access(url("hub_template"))).init();
        for (String account : new String[] {"kim", "lee", "mallory"}) {
            sql("postgres", "create role " + account + " login in role bonghwa_member");
        }
        sql("postgres", "create role wall login in role bonghwa_wall");
    }

    private PostgresUrl url(String database) {
        return PostgresUrl.parse("postgresql://postgres@127.0.0.1:" + server.getPort() + "/" + database);
    }

    /** A way in without TLS and password, for whoever the address names. */
    static PostgresAccess access(PostgresUrl url) {
        return new PostgresAccess(url, true, () -> null, "test");
    }

    /** A new database, empty: the address for the administrator. */
    PostgresUrl database() throws SQLException {
        String name = "db" + names.incrementAndGet();
        sql("postgres", "create database " + name);
        return url(name);
    }

    /** A new hub, empty, that kim, lee and mallory may add to and wall may read: the address for the administrator. */
    PostgresUrl hub() throws SQLException {
        String name = "hub" + names.incrementAndGet();
        sql("postgres", "create database " + name + " template hub_template");
        sql(name, "update bonghwa.hub set id = gen_random_uuid()::text");
        return url(name);
    }

    ServerCertificate certificate() {
        return certificate;
    }

    void sql(String database, String statement) throws SQLException {
        try (Connection connection = as("postgres", database);
                Statement act = connection.createStatement()) {
            act.execute(statement);
        }
    }

    /** The first column of the first row. */
    String asked(String database, String query) throws SQLException {
        try (Connection connection = as("postgres", database);
                Statement act = connection.createStatement();
                ResultSet answer = act.executeQuery(query)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    /** Asks until the answer is yes; the test's time limit ends it. */
    void await(String database, String question) throws SQLException {
        while (!"t".equals(asked(database, question))) {
            sql(database, "select pg_sleep(0.02)");
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
            } catch (Exception e) {
                throw new IllegalStateException("no PostgreSQL for the tests", e);
            }
        }
    }
}
