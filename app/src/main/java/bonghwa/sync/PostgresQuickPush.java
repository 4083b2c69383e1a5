package bonghwa.sync;

import bonghwa.op.Line;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Stores the few lines that somebody typed just now, and rings, in one way to the server and back. */
record PostgresQuickPush(Connection connection) {

    private static final int MOST = 64;
    private static final int MOST_BYTES = 1 << 18;

    /** Whether they are few enough. */
    static boolean fits(List<Line> lines) {
        return lines.size() <= MOST && lines.stream().mapToInt(Line::length).sum() <= MOST_BYTES;
    }

    /** All of them or none; false: somebody else is storing some of them at this moment. */
    boolean stored(List<Line> lines, boolean ring) throws SQLException {
        try (PreparedStatement push =
                connection.prepareStatement(ring ? PostgresSql.PUSH_A_FEW_AND_RING : PostgresSql.PUSH_A_FEW)) {
            push.setArray(
                    1,
                    array(
                            "varchar",
                            lines.stream()
                                    .map(line -> line.head().origin().replica())
                                    .toArray()));
            push.setArray(
                    2,
                    array(
                            "bigint",
                            lines.stream()
                                    .map(line -> line.head().origin().counter())
                                    .toArray()));
            push.setArray(3, array("bytea", lines.stream().map(Line::toBytes).toArray(byte[][]::new)));
            push.execute();
            return true;
        } catch (SQLException e) {
            if (!PostgresPush.SOMEBODY_ELSE.equals(e.getSQLState())) {
                throw e;
            }
            return false;
        }
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
