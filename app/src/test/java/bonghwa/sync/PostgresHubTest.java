package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.VersionVector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
    Hub emptyHub(String account) throws SQLException {
        url = server.hub();
        return again(account);
    }

    @Override
    Office office() {
        PostgresAccess access = EmbeddedServer.access(url);
        return new PostgresOffice(
                url,
                new HubAdmin(access),
                new HubAccounts(access, new java.util.Random(7)),
                new PostgresRedaction(access));
    }

    @org.junit.jupiter.api.Test
    void after_a_redaction_members_still_change_and_delete_nothing() throws Exception {
        hub.push(new ChainMaker(5).chain(2));
        office().redact(java.util.List.of(new ChainMaker(5).chain(2).getLast().id()));

        try (java.sql.Connection owner = EmbeddedServer.access(url).open();
                java.sql.Statement statement = owner.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute("delete from bonghwa.line"))
                    .hasMessageContaining("lines are only added");
            try (java.sql.ResultSet forced = statement.executeQuery(
                    "select relforcerowsecurity from pg_class where oid = 'bonghwa.line'::regclass")) {
                org.assertj.core.api.Assertions.assertThat(forced.next()).isTrue();
                org.assertj.core.api.Assertions.assertThat(forced.getBoolean(1)).isTrue();
            }
        }
    }

    @Override
    Hub again(String account) {
        return new PostgresHub(EmbeddedServer.access(url.as(account)), true, System::nanoTime, Duration.ZERO);
    }

    @Override
    void plant(String account, String replica, long counter, byte[] bytes) throws SQLException {
        try (Connection connection = server.as(account, url.database())) {
            insert(connection, replica, counter, bytes);
        }
    }

    /** As any member could with a database client. */
    static void insert(Connection connection, String replica, long counter, byte[] bytes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bonghwa.line (replica, counter, line) values (?, ?, ?)")) {
            insert.setString(1, replica);
            insert.setLong(2, counter);
            insert.setBytes(3, bytes);
            insert.executeUpdate();
        }
    }

    @Override
    String account(String account) {
        return account;
    }

    @Test
    void a_hub_that_an_older_version_set_up_says_that_it_cannot_show_the_newest_incident_and_does_all_else()
            throws Exception {
        server.sql(url.database(), "alter table bonghwa.line drop column topic, drop column stamped");
        hub.push(new ChainMaker(70).chain(3));

        assertThat(hub.preview(new Preview.Wish(-Preview.MUCH, Long.MAX_VALUE, Set.of())))
                .isEqualTo(new Preview.Cannot());
        assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10)).hasSize(3);
    }
}
