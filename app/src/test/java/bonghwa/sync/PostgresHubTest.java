package bonghwa.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hub in a real PostgreSQL. */
@ExtendWith(EmbeddedServer.Shared.class)
class PostgresHubTest extends HubContract {

    private final EmbeddedServer server;
    private PostgresUrl url;

    PostgresHubTest(EmbeddedServer server) {
        this.server = server;
    }

    @Override
    Hub emptyHub(String account) throws Exception {
        url = server.database();
        new HubAdmin(access("postgres")).init();
        return again(account);
    }

    @Override
    Hub again(String account) throws Exception {
        server.sql(url.database(), """
            do $$ begin
              if not exists (select from pg_roles where rolname = '%1$s') then
                create role "%1$s" login in role bonghwa_member;
              end if;
            end $$
            """.formatted(account(account)));
        return new PostgresHub(access(account(account)), true, System::nanoTime);
    }

    private PostgresAccess access(String user) {
        return new PostgresAccess(url.as(user), true, () -> null, "test");
    }

    @Override
    void plant(String account, String replica, long counter, byte[] bytes) throws SQLException, HubFailure {
        server.sql(url.database(), "create role \"" + account(account) + "\" login in role bonghwa_member");
        try (Connection connection = server.as(account(account), url.database());
                PreparedStatement insert = connection.prepareStatement(
                        "insert into bonghwa.line (replica, counter, line) values (?, ?, ?)")) {
            insert.setString(1, replica);
            insert.setLong(2, counter);
            insert.setBytes(3, bytes);
            insert.executeUpdate();
        }
    }

    /** Roles belong to the server, not to the database. */
    @Override
    String account(String account) {
        return account + "_" + url.database();
    }
}
