package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The database of a hub that this laptop hosts, as its administrator has it: in this process, never by the wire. It is never written
 * where something was freed, since H2 can forget the newest commits if it is; closing it without that makes it small again.
 */
final class H2Database implements Closeable {

    /** No account can be called so: names of accounts have no low line. */
    private static final String ADMINISTRATOR = "BONGHWA_HOST";

    private final String file;
    private final String password;
    private final Wire wire;

    private H2Database(Path folder, String password) {
        this.file = "jdbc:h2:file:" + folder.resolve(H2Access.DATABASE).toAbsolutePath() + ";MODE=PostgreSQL";
        this.password = password;
        this.wire = new Wire(() -> opened(source(";REUSE_SPACE=FALSE")));
    }

    /** Opens it, and makes a hub of it or brings it up to this version. */
    static H2Database open(Path folder, String password) throws HubFailure {
        H2Database database = new H2Database(folder, password);
        try {
            Flyway.configure()
                    .dataSource(database.source(""))
                    .locations("classpath:db/hub/common", "classpath:db/hub/h2")
                    .defaultSchema("BONGHWA")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new HubFailure(Reason.DAMAGED, "opening the hub of this laptop: " + e.getMessage(), e);
        }
        return database;
    }

    private JdbcDataSource source(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(file + more);
        source.setUser(ADMINISTRATOR);
        source.setPassword(password);
        return source;
    }

    private static Connection opened(JdbcDataSource source) throws HubFailure {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new HubFailure(Reason.DAMAGED, "opening the hub of this laptop: " + e.getMessage(), e);
        }
    }

    <T> T ask(String doing, Wire.Act<T> act) throws HubFailure {
        return wire.ask(doing, act);
    }

    /** Has everything on the disk that was committed; members cannot ask for it. */
    void force() throws HubFailure {
        ask("forcing", connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("checkpoint sync");
            }
        });
    }

    @Override
    public void close() {
        wire.close();
    }
}
