package bonghwa.sync;

import bonghwa.op.Base64Url;
import bonghwa.sync.HubFailure.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.postgresql.PGConnection;

/**
 * The accounts at a PostgreSQL hub, for an administrator whose login is asked for each time and kept nowhere. Names are anybody's
 * text. Blocks: io lane only.
 */
public final class HubAccounts {

    private static final int SECRET_BYTES = 18;

    private static final String KNOWN = """
        select a.name, a.wall, a.made, r.rolcanlogin,
          exists (select from bonghwa.line l where l.pushed_by = a.name)
            or exists (select from pg_db_role_setting s, unnest(s.setconfig) as setting
                       where s.setrole = r.oid and setting = 'application_name=bonghwa')
        from bonghwa.account a join pg_roles r on r.rolname = a.name
        order by a.made, a.name
        """;

    /** Waits up to five seconds for each to end. */
    private static final String END = "select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = ?";

    private final PostgresAccess admin;
    private final RandomGenerator random;

    /** {@code random}: a source that nobody can guess. */
    public HubAccounts(PostgresAccess admin, RandomGenerator random) {
        this.admin = admin;
        this.random = random;
    }

    /** A new account that reads and adds lines. If the name is taken the account gets another one. */
    public Login addMember(String name) throws HubFailure {
        return add(name, false);
    }

    /** A new account that reads. */
    public Login addWall(String name) throws HubFailure {
        return add(name, true);
    }

    private Login add(String name, boolean wall) throws HubFailure {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64Url.encode(bytes);
        return ask("adding an account", connection -> {
            connection.setAutoCommit(false);
            String account = AccountName.free(name, taken(connection)::contains);
            // A laptop holds two connections, its commands some more; who holds hundreds wants to keep others out.
            act(
                    connection,
                    "create role %s nologin connection limit 20 in role %s"
                            .formatted(quoted(connection, account), wall ? "bonghwa_wall" : "bonghwa_member"));
            OwnSecret.set(connection, account, secret);
            act(connection, "alter role " + quoted(connection, account) + " login");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into bonghwa.account (name, wall) values (?, ?)")) {
                insert.setString(1, account);
                insert.setBoolean(2, wall);
                insert.executeUpdate();
            }
            connection.commit();
            return new Login(account, secret);
        });
    }

    private static Set<String> taken(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet roles = statement.executeQuery("select rolname from pg_roles")) {
            while (roles.next()) {
                names.add(roles.getString(1));
            }
        }
        return names;
    }

    /** All accounts, the oldest first. */
    public List<HubAccount> list() throws HubFailure {
        return ask("listing the accounts", connection -> {
            List<HubAccount> accounts = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet known = statement.executeQuery(KNOWN)) {
                while (known.next()) {
                    accounts.add(new HubAccount(
                            known.getString(1),
                            known.getBoolean(2),
                            known.getTimestamp(3).toInstant(),
                            known.getBoolean(5),
                            known.getBoolean(4)));
                }
            }
            return accounts;
        });
    }

    /** Lets the account in no more, and ends what it does at the moment. What it stored stays. */
    public void revoke(String account) throws HubFailure {
        ask("revoking " + account, connection -> {
            if (!isOurs(connection, account)) {
                throw new HubFailure(Reason.REFUSED, "no account " + account + " at this hub", null);
            }
            String role = quoted(connection, account);
            act(connection, "alter role " + role + " nologin password null");
            act(connection, "revoke bonghwa_member, bonghwa_wall from " + role);
            try (PreparedStatement end = connection.prepareStatement(END)) {
                end.setString(1, account);
                end.execute();
            }
            return true;
        });
    }

    private static boolean isOurs(Connection connection, String account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select from bonghwa.account where name = ?")) {
            select.setString(1, account);
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(name);
    }

    private static void act(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <T> T ask(String doing, Wire.Act<T> act) throws HubFailure {
        try (Connection connection = admin.open()) {
            return act.on(connection);
        } catch (SQLException e) {
            throw SqlReasons.failure(doing, e);
        }
    }
}
