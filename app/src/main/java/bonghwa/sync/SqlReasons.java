package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.sql.SQLException;
import java.util.Map;
import javax.net.ssl.SSLException;

/** Says what an error of a database means for people. */
final class SqlReasons {

    /** By the beginning of the SQL state; the longest that fits. */
    private static final Map<String, Reason> REASONS = Map.of(
            "28", Reason.REFUSED,
            "42501", Reason.REFUSED,
            "3D", Reason.NOT_A_HUB,
            "3F", Reason.NOT_A_HUB,
            "42P01", Reason.NOT_A_HUB,
            "42703", Reason.OTHER_VERSION);

    private SqlReasons() {}

    static HubFailure failure(String doing, SQLException error) {
        return new HubFailure(reason(error), doing + ": " + error.getMessage(), error);
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
                && error.getMessage().contains("SSL")) {
            return Reason.INSECURE;
        }
        return REASONS.entrySet().stream()
                .filter(each -> state.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Reason.UNREACHABLE);
    }
}
