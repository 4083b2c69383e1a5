package bonghwa.sync;

import bonghwa.op.Line;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Stores lines in a hub's table. Who stores the same lines in a transaction that does not end, because he fell asleep or means harm,
 * is not waited for: what he holds is left out, and asked for again in the next round.
 */
final class PostgresPush {

    private static final int BATCH = 500;
    static final String SOMEBODY_ELSE = "55P03";
    static final int PATIENCE_MILLIS = 250;
    private static final int LITTLE_MILLIS = 50;

    /** After so many vain waits the rest is left for the next round. */
    private static final int MOST_WAITS = 40;

    private final Connection connection;
    private int waits;

    PostgresPush(Connection connection) {
        this.connection = connection;
    }

    /** Stores the lines in one transaction; where somebody else is storing some of them, all others in smaller ones. */
    void push(List<Line> lines) throws SQLException {
        push(lines, PATIENCE_MILLIS);
        connection.setAutoCommit(true);
    }

    private void push(List<Line> lines, int patience) throws SQLException {
        if (waits == MOST_WAITS || stored(lines, patience)) {
            return;
        }
        waits++;
        if (lines.size() > 1) {
            int half = lines.size() / 2;
            push(lines.subList(0, half), LITTLE_MILLIS);
            push(lines.subList(half, lines.size()), LITTLE_MILLIS);
        }
    }

    private boolean stored(List<Line> lines, int patience) throws SQLException {
        connection.setAutoCommit(false);
        try {
            insert(lines, patience);
            connection.commit();
            return true;
        } catch (SQLException e) {
            if (!SOMEBODY_ELSE.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback();
            return false;
        }
    }

    private void insert(List<Line> lines, int patience) throws SQLException {
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
    }
}
