package bonghwa.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** What the journal is measured against: an H2 database with nothing but one table of texts. Serves no room. One thread. */
public final class RawDatabase implements Closeable {

    private final Connection connection;
    private final PreparedStatement insert;
    private final Statement checkpoint;

    /** Makes the database in a folder that has none. */
    public RawDatabase(Path folder) throws IOException {
        try {
            connection = DriverManager.getConnection(
                    "jdbc:h2:" + folder.resolve("raw").toAbsolutePath(), "sa", "");
            checkpoint = connection.createStatement();
            checkpoint.execute("create table line (id bigint primary key, text varchar)");
            insert = connection.prepareStatement("insert into line values (?, ?)");
        } catch (SQLException e) {
            throw new IOException("no database can be made in " + folder, e);
        }
    }

    /** Inserts a row, and returns when H2 says that it is on the disk. */
    public void insert(long id, String text) throws IOException {
        try {
            insert.setLong(1, id);
            insert.setString(2, text);
            insert.executeUpdate();
            checkpoint.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new IOException("the row cannot be inserted", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("the database cannot be closed", e);
        }
    }
}
