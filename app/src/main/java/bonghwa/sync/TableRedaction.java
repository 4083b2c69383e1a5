package bonghwa.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** Takes payloads out of a hub's table by two statements, of which each takes the lines' ids. Commits nothing. */
final class TableRedaction {

    private TableRedaction() {}

    /** First the holes stand, then what said something goes; gives how many rows that were. */
    static long take(Connection connection, String holes, String take, Collection<String> lines) throws SQLException {
        run(connection, holes, lines);
        return run(connection, take, lines);
    }

    private static int run(Connection connection, String sql, Collection<String> lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("varchar", lines.toArray()));
            return statement.executeUpdate();
        }
    }
}
