package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import javax.net.ssl.SSLException;

/** Says what an error of a database means for people. */
final class SqlReasons {

    /** By the beginning of the SQL state; the longest that fits. */
    private static final Map<String, Reason> REASONS = Map.ofEntries(
            // The driver's own: the server wants a password, and there is none.
            Map.entry("08004", Reason.REFUSED),
            Map.entry("28", Reason.REFUSED),
            Map.entry("42501", Reason.REFUSED),
            Map.entry("3D", Reason.NOT_A_HUB),
            Map.entry("3F", Reason.NOT_A_HUB),
            Map.entry("42P01", Reason.NOT_A_HUB),
            Map.entry("42703", Reason.OTHER_VERSION),
            // H2's own: rights, no such schema, table, database; a driver of another version; no such column
            Map.entry("90040", Reason.REFUSED),
            Map.entry("90096", Reason.REFUSED),
            Map.entry("90079", Reason.NOT_A_HUB),
            Map.entry("42S0", Reason.NOT_A_HUB),
            Map.entry("90146", Reason.NOT_A_HUB),
            Map.entry("90047", Reason.OTHER_VERSION),
            Map.entry("42S22", Reason.OTHER_VERSION));

    /** PostgreSQL's driver: the connection failed; without an error of the line it did not like the certificate. */
    private static final String BROKEN = "08006";

    private SqlReasons() {}

    static HubFailure failure(String doing, SQLException error) {
        return new HubFailure(reason(error), doing + ": " + error.getMessage(), error);
    }

    /** The same while a connection is made: a server that answers, but not as the one that is meant, is no silent one. */
    static HubFailure connecting(String doing, SQLException error) {
        boolean heard = !(error.getCause() instanceof IOException) || error.getCause() instanceof FileNotFoundException;
        return BROKEN.equals(error.getSQLState()) && heard
                ? new HubFailure(Reason.INSECURE, doing + ": " + error.getMessage(), error)
                : failure(doing, error);
    }

    private static Reason reason(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return Reason.INSECURE;
            }
        }
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (state.equals("08004")
                && error.getMessage() != null
                && (error.getMessage().contains("SSL") || error.getMessage().contains("requireAuth"))) {
            return Reason.INSECURE;
        }
        return REASONS.entrySet().stream()
                .filter(each -> state.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Reason.UNREACHABLE);
    }
}
