package bonghwa.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The H2 files of one store and two connections to them, with H2's default settings: one for the thread that writes,
 * one for the thread that asks. Default settings lose the last seconds at {@code kill -9}, which is why nothing in here
 * is the truth.
 */
final class Database implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Disk disk;
    private final StoreFolder store;
    private final Connection writer;
    private final Connection reader;

    private Database(Disk disk, StoreFolder store, Connection writer, Connection reader) {
        this.disk = disk;
        this.store = store;
        this.writer = writer;
        this.reader = reader;
    }

    /** Opens what is there. Fails when there is nothing, or nothing that can be relied on. */
    static Database open(Disk disk, StoreFolder store) throws ProjectionFailure {
        try {
            new Seal(disk, store).take();
            return connected(disk, store);
        } catch (SQLException | IOException e) {
            throw new ProjectionFailure("the database cannot be used: " + e.getMessage(), e);
        }
    }

    /** Deletes what is there and makes an empty one. */
    static Database anew(Disk disk, StoreFolder store) throws ProjectionFailure {
        try {
            disk.makeFolder(store.h2());
            for (Path old : disk.list(store.h2())) {
                disk.delete(old);
            }
            Database made = connected(disk, store);
            new RoomFile(store).migrate();
            return made;
        } catch (SQLException | IOException | FlywayException e) {
            throw new ProjectionFailure("no database can be made in " + store.h2(), e);
        }
    }

    private static Database connected(Disk disk, StoreFolder store) throws SQLException {
        RoomFile file = new RoomFile(store);
        Connection writer = file.connect();
        try {
            writer.setAutoCommit(false);
            return new Database(disk, store, writer, file.connect());
        } catch (SQLException e) {
            boolean _ = quietly(writer, "SHUTDOWN IMMEDIATELY");
            throw e;
        }
    }

    /** For the store lane; nothing is committed by itself. */
    DSLContext writing() {
        return with(writer);
    }

    Connection writer() {
        return writer;
    }

    /** For the query lane. */
    DSLContext reading() {
        return with(reader);
    }

    private static DSLContext with(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
    }

    /** Lets go of a database that cannot be trusted, without writing anything more to it. */
    void abandon() {
        boolean _ = quietly(writer, "SHUTDOWN IMMEDIATELY");
    }

    /** Closes it in order and seals it, so that the next process can tell whether it is what we left. */
    @Override
    public void close() throws IOException {
        // For a session that is still there H2 waits twice its lock timeout, which is seconds.
        boolean _ = quietly(reader, "ROLLBACK");
        // Without a seal the next opening makes it anew.
        if (quietly(writer, "SHUTDOWN")) {
            new Seal(disk, store).put();
        }
    }

    /** Whether it was carried out. */
    private static boolean quietly(Connection connection, String command) {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(command);
            return true;
        } catch (SQLException e) {
            LOG.debug("H2 did not like {}", command, e);
            return false;
        }
    }
}
