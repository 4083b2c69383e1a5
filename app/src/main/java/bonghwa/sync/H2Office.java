package bonghwa.sync;

import bonghwa.op.Base64Url;
import bonghwa.op.Sha256;
import bonghwa.sync.HubFailure.Reason;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** The administration of a hub that this laptop hosts: in this process only, nobody administers it by the wire. */
record H2Office(Way way, RandomGenerator random) implements Office {

    /** How one comes to the database. */
    interface Way {
        <T> T ask(String doing, Wire.Act<T> act) throws HubFailure;
    }

    private static final int SECRET_BYTES = 18;

    @Override
    public HubIdentity init() throws HubFailure {
        return way.ask("setting up the hub", connection -> H2Hub.identity(connection, "this laptop"));
    }

    @Override
    public Login add(String name, boolean wall) throws HubFailure {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64Url.encode(bytes);
        return way.ask("adding an account", connection -> {
            Set<String> taken = new TreeSet<>(secrets(connection).keySet());
            known(connection).forEach(each -> taken.add(each.name()));
            String account = AccountName.free(folded(name), taken::contains);
            act(connection, "create user " + user(account) + " password '" + secret + "'");
            act(connection, "grant " + (wall ? "bonghwa_wall" : "bonghwa_member") + " to " + user(account));
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into bonghwa.account (name, wall, born) values (?, ?, ?)")) {
                insert.setString(1, account);
                insert.setBoolean(2, wall);
                insert.setString(3, secrets(connection).get(account));
                insert.executeUpdate();
            }
            H2Database.force(connection);
            return new Login(account, secret);
        });
    }

    /** H2 tells names apart in capitals only, which not all names survive. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
    }

    private static String user(String account) {
        return '"' + account.toUpperCase(Locale.ENGLISH).replace("\"", "\"\"") + '"';
    }

    @Override
    public void revoke(String account) throws HubFailure {
        way.ask("revoking " + account, connection -> {
            if (known(connection).stream().noneMatch(each -> each.name().equals(account))) {
                throw new HubFailure(Reason.REFUSED, "no account " + account + " at this hub", null);
            }
            act(connection, "drop user if exists " + user(account));
            try (PreparedStatement end = connection.prepareStatement(
                    "select abort_session(session_id) from information_schema.sessions where user_name = ?")) {
                end.setString(1, account.toUpperCase(Locale.ENGLISH));
                end.execute();
            }
            // After a power cut nobody may be in again who was put out.
            H2Database.force(connection);
            return true;
        });
    }

    @Override
    public List<HubAccount> accounts() throws HubFailure {
        return way.ask("listing the accounts", H2Office::known);
    }

    @Override
    public long redact(Collection<String> lines) throws HubFailure {
        return way.ask("redacting", connection -> {
            long gone = TableRedaction.take(connection, H2Sql.HOLES, H2Sql.TAKE, lines);
            H2Database.force(connection);
            return gone;
        });
    }

    private static List<HubAccount> known(Connection connection) throws SQLException {
        Map<String, String> secrets = secrets(connection);
        List<HubAccount> accounts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet known = statement.executeQuery(
                        "select name, wall, made, born from bonghwa.account order by made, name")) {
            while (known.next()) {
                String name = known.getString(1);
                boolean open = secrets.containsKey(name);
                accounts.add(new HubAccount(
                        name,
                        known.getBoolean(2),
                        known.getTimestamp(3).toInstant(),
                        !known.getString(4).equals(secrets.getOrDefault(name, "")),
                        open));
            }
        }
        return accounts;
    }

    /** How the secret of each login is stored: who replaced the one of his invitation has another than he was born with. */
    private static Map<String, String> secrets(Connection connection) throws SQLException {
        Map<String, String> secrets = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet users = statement.executeQuery(
                        "select user_name, db_object_sql('USER', user_name) from information_schema.users")) {
            while (users.next()) {
                secrets.put(users.getString(1).toLowerCase(Locale.ENGLISH), Sha256.of(bytes(users.getString(2))));
            }
        }
        return secrets;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void act(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
