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
 * where something was freed, since H2 can forget the newest commits if it is; closing it without that makes it small again. Who opens a
 * database of H2's first says how it runs, for all: so one connection is held from before anybody can come until the end.
 */
final class H2Database implements Closeable {

    /** No account can be called so: names of accounts have no low line. */
    private static final String ADMINISTRATOR = "BONGHWA_HOST";

    private final JdbcDataSource source;
    private final Connection first;
    private final Wire work = new Wire(this::another);
    private final Wire looking = new Wire(this::another);

    private H2Database(JdbcDataSource source) throws HubFailure {
        this.source = source;
        this.first = another();
    }

    /** Opens it, and makes a hub of it or brings it up to this version. */
    static H2Database open(Path folder, String password) throws HubFailure {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve(H2Access.DATABASE).toAbsolutePath()
                + ";MODE=PostgreSQL;REUSE_SPACE=FALSE");
        source.setUser(ADMINISTRATOR);
        source.setPassword(password);
        H2Database database = new H2Database(source);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/hub/common", "classpath:db/hub/h2")
                    .defaultSchema("BONGHWA")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            database.close();
            throw new HubFailure(Reason.DAMAGED, "opening the hub of this laptop: " + e.getMessage(), e);
        }
        return database;
    }

    private Connection another() throws HubFailure {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new HubFailure(Reason.DAMAGED, "opening the hub of this laptop: " + e.getMessage(), e);
        }
    }

    <T> T ask(String doing, Wire.Act<T> act) throws HubFailure {
        return work.ask(doing, act);
    }

    /** Looks something up, beside what is done, so that it does not wait for it. */
    <T> T look(String doing, Wire.Act<T> act) throws HubFailure {
        return looking.ask(doing, act);
    }

    /** Has everything on the disk that was committed; members cannot ask for it. */
    void force() throws HubFailure {
        ask("forcing", connection -> {
            force(connection);
            return true;
        });
    }

    /** The same, by the administrator's own connection. */
    static void force(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    @Override
    public void close() {
        work.close();
        looking.close();
        try {
            first.close();
        } catch (SQLException e) {
            // One that cannot be closed is as gone as it can be.
        }
    }
}
