package bonghwa.sync;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a secret opens an account of a hosted hub, found out as H2 does but before H2 hears of it: of many wrong ones H2 lets everybody
 * wait, in the whole process. Never for the administrator, who does not come by the wire.
 */
record H2Secrets(H2Office.Way way) {

    private static final String STORED = """
        select db_object_sql('USER', user_name) from information_schema.users where user_name = ? and not is_admin
        """;
    private static final Pattern HASHED = Pattern.compile(" SALT '([0-9a-f]{16,64})' HASH '([0-9a-f]{64})'$");

    /** {@code account}: as H2 writes it, in capitals. */
    boolean open(String account, byte[] hash) throws HubFailure {
        return way.ask("comparing a secret", connection -> fits(stored(connection, account), hash));
    }

    private static String stored(Connection connection, String account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STORED)) {
            select.setString(1, account);
            try (ResultSet user = select.executeQuery()) {
                return user.next() ? user.getString(1) : "";
            }
        }
    }

    private static boolean fits(String stored, byte[] hash) {
        Matcher known = HASHED.matcher(stored);
        if (!known.find()) {
            return false;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            digest.update(HexFormat.of().parseHex(known.group(1)));
            return MessageDigest.isEqual(digest.digest(), HexFormat.of().parseHex(known.group(2)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
