package bonghwa.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The secret of the login that one has oneself at a PostgreSQL hub. Blocks: io lane only. */
public record OwnSecret(PostgresAccess access) {

    /** Puts the fresh secret in place of the one that the invitation carried: whoever finds that one comes too late. */
    public void replace(String fresh) throws HubFailure {
        try (Connection connection = access.open()) {
            connection.setAutoCommit(false);
            set(connection, access.url().user(), fresh);
            try (Statement statement = connection.createStatement()) {
                // All that a login may leave behind for the administrator to see that the invitation was used.
                statement.execute("alter role current_user set application_name = 'bonghwa'");
            }
            connection.commit();
        } catch (SQLException e) {
            throw SqlReasons.failure("replacing the secret", e);
        }
    }

    /** The server gets what proves the secret, never the secret: it is in none of its logs. */
    static void set(Connection connection, String account, String secret) throws SQLException {
        connection.unwrap(PGConnection.class).alterUserPassword(account, secret.toCharArray(), "scram-sha-256");
    }
}
