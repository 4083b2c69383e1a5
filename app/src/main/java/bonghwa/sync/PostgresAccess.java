package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How to get into a PostgreSQL hub. {@code insecure}: without TLS, which is refused unless the server is on this machine.
 * {@code password}: asked for at each connection and kept nowhere; null: none is needed. {@code laptop}: shown at the server.
 * {@code proving}: the password is only proved, never told, so that no server gets what opens another.
 */
public record PostgresAccess(
        PostgresUrl url, boolean insecure, Supplier<@Nullable String> password, String laptop, boolean proving) {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresAccess.class);
    private static final int CONNECT_SECONDS = 3;
    private static final int LOGIN_SECONDS = 5;
    private static final int SILENCE_SECONDS = 10;

    /** So that a laptop that falls asleep in the middle of something leaves no lock behind for hours. */
    private static final String FORGET_ME =
            "set idle_in_transaction_session_timeout = '30s'; set tcp_user_timeout = '15s'";

    /** Where a server may ask for the password as it stands: its administrator's. */
    public PostgresAccess(PostgresUrl url, boolean insecure, Supplier<@Nullable String> password, String laptop) {
        this(url, insecure, password, laptop, false);
    }

    /** A new connection, in autocommit; whoever hears nothing on it for ten seconds is told so. */
    Connection open() throws HubFailure {
        try {
            Connection connection = source().getConnection(url.user(), password.get());
            try (Statement statement = connection.createStatement()) {
                statement.execute(FORGET_ME);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return connection;
        } catch (SQLException e) {
            throw SqlReasons.connecting("connecting to " + url.place(), e);
        }
    }

    /** Where connections come from that somebody else opens and closes; it knows the password. */
    DataSource sourceForTools() throws HubFailure {
        PGSimpleDataSource source = source();
        source.setUser(url.user());
        source.setPassword(password.get());
        return source;
    }

    private PGSimpleDataSource source() throws HubFailure {
        PGSimpleDataSource source = new PGSimpleDataSource();
        DriverVoice.take(source.getParentLogger(), LOG::info);
        source.setServerNames(url.hosts().stream().map(PostgresUrl.Host::name).toArray(String[]::new));
        source.setPortNumbers(
                url.hosts().stream().mapToInt(PostgresUrl.Host::port).toArray());
        source.setDatabaseName(url.database());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(LOGIN_SECONDS);
        source.setSocketTimeout(SILENCE_SECONDS);
        source.setTcpKeepAlive(true);
        source.setGssEncMode("disable");
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("bonghwa/" + laptop);
        try {
            source.setProperty(PGProperty.TARGET_SERVER_TYPE, "primary");
            if (proving) {
                source.setProperty(PGProperty.REQUIRE_AUTH, "!password,!md5");
            }
            secure(source);
            return source;
        } catch (SQLException e) {
            throw SqlReasons.connecting("connecting to " + url.place(), e);
        }
    }

    private void secure(PGSimpleDataSource source) throws SQLException, HubFailure {
        if (insecure) {
            if (!url.isHere()) {
                throw new HubFailure(Reason.INSECURE, url.place() + " is not this machine, so only with TLS", null);
            }
            source.setSslMode("disable");
        } else if (url.pin() != null) {
            source.setSslMode("require");
            source.setSslfactory(PinnedSockets.class.getName());
            source.setProperty(PGProperty.SSL_FACTORY_ARG, url.pin());
        } else if (url.rootCertificate() != null) {
            source.setSslMode("verify-full");
            source.setSslRootCert(url.rootCertificate());
        } else {
            source.setSslMode("verify-full");
            source.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
        }
    }
}
