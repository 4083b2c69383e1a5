package bonghwa.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.h2.api.ErrorCode;

/**
 * Frees what somebody holds in a hosted hub and does not finish: H2 lets any login lock rows for as long as it likes, and even beyond
 * its end, by preparing a commit that never comes. No laptop of ours prepares one, or holds anything for longer than a push takes.
 */
final class H2Watch {

    private static final long MOST_NANOS = Duration.ofSeconds(60).toNanos();

    private final H2Office.Way way;
    private final LongSupplier nanos;
    private final Map<Integer, Long> since = new HashMap<>();

    H2Watch(H2Office.Way way, LongSupplier nanos) {
        this.way = way;
        this.nanos = nanos;
    }

    /** Looks once. */
    void look() throws HubFailure {
        way.ask("freeing what nobody finishes", connection -> {
            commitPrepared(connection);
            endOverdue(connection);
            return true;
        });
    }

    /**
     * Committed, not taken back: H2 closes the whole database when a transaction is taken back whose session has gone. What it can hold
     * is lines that its account may add anyway.
     */
    private static void commitPrepared(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet prepared =
                        statement.executeQuery("select transaction_name from information_schema.in_doubt")) {
            while (prepared.next()) {
                names.add(prepared.getString(1));
            }
        }
        for (String name : names) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("commit transaction \"" + name.replace("\"", "\"\"") + "\"");
            } catch (SQLException e) {
                if (e.getErrorCode() != ErrorCode.TRANSACTION_NOT_FOUND_1) {
                    throw e;
                }
                // Whoever prepared it ended it in this moment himself.
            }
        }
    }

    private void endOverdue(Connection connection) throws SQLException {
        Set<Integer> holding = holding(connection);
        long now = nanos.getAsLong();
        since.keySet().retainAll(holding);
        holding.forEach(session -> since.putIfAbsent(session, now));
        try (PreparedStatement end = connection.prepareStatement("select abort_session(?)")) {
            for (int session : holding) {
                if (now - since.getOrDefault(session, now) > MOST_NANOS) {
                    end.setInt(1, session);
                    end.execute();
                }
            }
        }
    }

    /** The sessions of others that have changed or locked something and did not commit. */
    private static Set<Integer> holding(Connection connection) throws SQLException {
        Set<Integer> sessions = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet open = statement.executeQuery("select session_id from information_schema.sessions"
                        + " where contains_uncommitted and user_name <> session_user")) {
            while (open.next()) {
                sessions.add(open.getInt(1));
            }
        }
        return sessions;
    }
}
