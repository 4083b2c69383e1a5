package bonghwa.sync;

import bonghwa.op.Line;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Stores lines in a hub's table; what somebody else is storing is left out. */
record PostgresPush(Connection connection) {

    private static final int BATCH = 500;
    static final String SOMEBODY_ELSE = "55P03";
    static final int PATIENCE_MILLIS = HalvedPush.PATIENCE_MILLIS;

    void push(List<Line> lines) throws SQLException {
        new HalvedPush(connection, SOMEBODY_ELSE, this::insert).push(lines);
    }

    private int insert(List<Line> lines, int patience) throws SQLException {
        try (Statement limit = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(PostgresSql.PUSH)) {
            limit.execute("set local lock_timeout = " + patience);
            int waiting = 0;
            for (Line line : lines) {
                insert.setString(1, line.head().origin().replica());
                insert.setLong(2, line.head().origin().counter());
                insert.setBytes(3, line.toBytes());
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
        return lines.size();
    }
}
