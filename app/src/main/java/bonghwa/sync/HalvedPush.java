package bonghwa.sync;

import bonghwa.op.Line;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Stores lines in a hub's table, in one transaction; where somebody else is storing some of them and does not end, because he fell
 * asleep or means harm, all others in smaller ones. What he holds is left out, and asked for again in the next round.
 */
final class HalvedPush {

    /** Adds the lines and says how many of them were new; waits for nobody longer than that, then fails. */
    interface Insert {
        int insert(List<Line> lines, int patienceMillis) throws SQLException;
    }

    static final int PATIENCE_MILLIS = 250;
    private static final int LITTLE_MILLIS = 50;

    /** After so many vain waits the rest is left for the next round. */
    private static final int MOST_WAITS = 40;

    private final Connection connection;
    private final String somebodyElse;
    private final Insert insert;
    private int waits;
    private int stored;

    /** {@code somebodyElse}: the SQL state of a wait that was in vain. */
    HalvedPush(Connection connection, String somebodyElse, Insert insert) {
        this.connection = connection;
        this.somebodyElse = somebodyElse;
        this.insert = insert;
    }

    /** How many rows there are more now. */
    int push(List<Line> lines) throws SQLException {
        push(lines, PATIENCE_MILLIS);
        connection.setAutoCommit(true);
        return stored;
    }

    private void push(List<Line> lines, int patience) throws SQLException {
        if (waits == MOST_WAITS || store(lines, patience)) {
            return;
        }
        waits++;
        if (lines.size() > 1) {
            int half = lines.size() / 2;
            push(lines.subList(0, half), LITTLE_MILLIS);
            push(lines.subList(half, lines.size()), LITTLE_MILLIS);
        }
    }

    private boolean store(List<Line> lines, int patience) throws SQLException {
        connection.setAutoCommit(false);
        try {
            int more = insert.insert(lines, patience);
            connection.commit();
            stored += more;
            return true;
        } catch (SQLException e) {
            if (!somebodyElse.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback();
            return false;
        }
    }
}
