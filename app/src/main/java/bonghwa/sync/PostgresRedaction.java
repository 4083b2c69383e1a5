package bonghwa.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

/**
 * Takes payloads out of a hub in PostgreSQL. Nobody may change or delete there, not even the owner; so the owner lifts that in one
 * transaction, which keeps everybody else out until it ends, and the table is written anew, else the bytes would stay in its file.
 */
record PostgresRedaction(PostgresAccess admin) {

    private static final List<String> LIFTED = List.of(
            "set local role bonghwa_owner",
            "alter table bonghwa.line no force row level security",
            "alter table bonghwa.line disable trigger only_added");

    private static final List<String> AS_BEFORE = List.of(
            "alter table bonghwa.line enable trigger only_added", "alter table bonghwa.line force row level security");

    private static final List<String> ANEW =
            List.of("set role bonghwa_owner", "vacuum full bonghwa.line", "reset role");

    long redact(Collection<String> lines) throws HubFailure {
        try (Connection connection = admin.open()) {
            connection.setAutoCommit(false);
            run(connection, LIFTED);
            long gone = TableRedaction.take(connection, PostgresSql.HOLES, PostgresSql.TAKE, lines);
            run(connection, AS_BEFORE);
            connection.commit();
            connection.setAutoCommit(true);
            // Also where nothing had to go: a run before may have been broken off between the two.
            run(connection, ANEW);
            return gone;
        } catch (SQLException e) {
            throw SqlReasons.failure("redacting at the hub", e);
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
