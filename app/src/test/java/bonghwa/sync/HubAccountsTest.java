package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.sync.HubFailure.Reason;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hubs are set up, accounts made, taken over and revoked, by somebody with an administrator's login. */
@ExtendWith(EmbeddedServer.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubAccountsTest {

    private final EmbeddedServer server;
    private final PostgresUrl url;
    private final HubAccounts accounts;

    HubAccountsTest(EmbeddedServer server) throws Exception {
        this.server = server;
        this.url = server.hub();
        this.accounts = new HubAccounts(EmbeddedServer.access(url), new Random(7));
    }

    /** A way in for the login, which the server asks for its secret. */
    private PostgresHub hub(String account, String secret) {
        return new PostgresHub(new PostgresAccess(url.as(account), true, () -> secret, "test"), true, System::nanoTime);
    }

    /** Has the server ask this account for its password, as it asks everybody outside of these tests. */
    private Login sworn(Login login) throws Exception {
        server.sql("postgres", "grant sworn to \"" + login.account() + "\"");
        return login;
    }

    private HubAccount listed(String account) throws HubFailure {
        return accounts.list().stream()
                .filter(each -> each.name().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
    }

    @Test
    void a_database_becomes_a_hub_and_stays_the_same_one() throws Exception {
        PostgresUrl fresh = server.database();
        try (Hub hub = new PostgresHub(EmbeddedServer.access(fresh.as("kim")), true, System::nanoTime)) {
            assertThatThrownBy(hub::identity)
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isIn(Reason.NOT_A_HUB, Reason.REFUSED));
            HubIdentity made = new HubAdmin(EmbeddedServer.access(fresh)).init();

            assertThat(new HubAdmin(EmbeddedServer.access(fresh)).init()).isEqualTo(made);
            assertThat(hub.identity()).isEqualTo(made);
        }
    }

    @Test
    void two_databases_are_two_hubs() throws Exception {
        assertThat(new HubAdmin(EmbeddedServer.access(server.database())).init().id())
                .isNotEqualTo(new HubAdmin(EmbeddedServer.access(server.database()))
                        .init()
                        .id());
    }

    @Test
    void a_hub_of_another_version_is_refused_and_both_are_named() throws Exception {
        PostgresUrl newer = server.hub();
        server.sql(newer.database(), "update bonghwa.hub set wire = 7");
        try (Hub hub = new PostgresHub(EmbeddedServer.access(newer.as("kim")), true, System::nanoTime)) {
            assertThatThrownBy(hub::identity).isInstanceOfSatisfying(HubFailure.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.OTHER_VERSION);
                assertThat(e).hasMessageContaining("7").hasMessageContaining("1");
            });
        }
    }

    @Test
    void a_member_comes_in_with_the_secret_of_the_invitation_and_adds_lines() throws Exception {
        Login login = sworn(accounts.addMember("Jung"));

        assertThat(login.account()).isEqualTo("jung");
        try (Hub hub = hub(login.account(), login.secret())) {
            hub.push(new ChainMaker(50).chain(2));
            assertThat(hub.pull(new Laptop().vector(), Set.of(), 10))
                    .extracting(Held::account)
                    .contains("jung");
        }
    }

    @Test
    void a_wall_comes_in_and_adds_nothing() throws Exception {
        Login login = sworn(accounts.addWall("hall"));
        try (Hub hub = hub(login.account(), login.secret())) {
            assertThat(hub.identity().id()).isNotBlank();
            assertRefused(() -> hub.push(new ChainMaker(51).chain(1)));
        }
    }

    @Test
    void without_the_right_secret_nobody_comes_in_and_the_message_does_not_tell_it() throws Exception {
        Login login = sworn(accounts.addMember("locked"));
        try (Hub hub = hub(login.account(), "guessed-secret")) {
            assertRefused(hub::identity);
            assertThatThrownBy(hub::identity).hasMessageNotContaining("guessed-secret");
        }
        assertThat(login.toString()).doesNotContain(login.secret());
    }

    @Test
    void a_server_that_wants_a_password_where_there_is_none_says_no_and_is_not_called_silent() throws Exception {
        Login login = sworn(accounts.addMember("asked"));
        PostgresAccess without = new PostgresAccess(url.as(login.account()), true, () -> null, "test");

        assertThatThrownBy(without::open)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.REFUSED));
    }

    @Test
    void who_joins_replaces_the_secret_and_the_invitation_is_worth_nothing() throws Exception {
        Login login = sworn(accounts.addMember("newcomer"));
        new OwnSecret(new PostgresAccess(url.as(login.account()), true, login::secret, "test")).replace("fresh secret");

        try (Hub old = hub(login.account(), login.secret());
                Hub fresh = hub(login.account(), "fresh secret")) {
            assertRefused(old::identity);
            assertThat(fresh.identity().id()).isNotBlank();
        }
    }

    @Test
    void a_wall_replaces_its_secret_as_well() throws Exception {
        Login login = sworn(accounts.addWall("lobby"));
        new OwnSecret(new PostgresAccess(url.as(login.account()), true, login::secret, "test")).replace("fresh");

        assertThat(listed(login.account()).used()).isTrue();
        try (Hub fresh = hub(login.account(), "fresh")) {
            assertThat(fresh.identity().id()).isNotBlank();
        }
    }

    @Test
    void two_of_one_name_get_two_accounts() throws Exception {
        assertThat(List.of(
                        accounts.addMember("twin").account(),
                        accounts.addMember("twin").account(),
                        accounts.addWall("Twin").account()))
                .containsExactly("twin", "twin-2", "twin-3");
    }

    @Test
    void whatever_somebody_is_called_is_a_name_and_nothing_else() throws Exception {
        for (String name :
                List.of("\"; drop table bonghwa.line; --", "김 철수", "postgres", "pg_monitor", "", "'", "%s%I")) {
            Login login = accounts.addMember(name);
            assertThat(listed(login.account()).open()).as(name).isTrue();
            try (Connection connection = server.as(login.account(), url.database())) {
                assertThat(connection.isValid(5)).as(name).isTrue();
            }
        }
        assertThat(server.asked(url.database(), "select count(*) >= 0 from bonghwa.line"))
                .isEqualTo("t");
    }

    @Test
    void an_invitation_that_nobody_took_is_told_after_a_day() throws Exception {
        Login unused = accounts.addMember("unused");
        Login used = accounts.addMember("used");
        new OwnSecret(EmbeddedServer.access(url.as(used.account()))).replace("fresh");
        Instant made = listed(unused.account()).made();

        assertThat(listed(unused.account()).forgotten(made.plus(Duration.ofHours(23))))
                .isFalse();
        assertThat(listed(unused.account()).forgotten(made.plus(Duration.ofHours(24))))
                .isTrue();
        assertThat(listed(used.account()).forgotten(made.plus(Duration.ofHours(48))))
                .isFalse();
        accounts.revoke(unused.account());
        assertThat(listed(unused.account()).forgotten(made.plus(Duration.ofHours(48))))
                .isFalse();
    }

    @Test
    void who_stored_something_took_his_invitation() throws Exception {
        Login login = accounts.addMember("busy");
        try (Hub hub = hub(login.account(), login.secret())) {
            hub.push(new ChainMaker(52).chain(1));
        }

        assertThat(listed(login.account()).used()).isTrue();
        assertThat(listed(login.account()).wall()).isFalse();
    }

    @Test
    void who_is_revoked_is_thrown_out_at_once_and_comes_in_no_more() throws Exception {
        Login login = accounts.addMember("thief");
        List<bonghwa.op.Line> chain = new ChainMaker(53).chain(2);
        try (Hub hub = hub(login.account(), login.secret());
                Connection open = server.as(login.account(), url.database())) {
            hub.push(chain.subList(0, 1));
            accounts.revoke(login.account());

            assertThat(open.isValid(5)).isFalse();
            assertThatThrownBy(() -> hub.push(chain)).isInstanceOf(HubFailure.class);
            assertRefused(hub::identity);
        }
        assertThat(listed(login.account()).open()).isFalse();
        assertThat(server.asked(
                        url.database(),
                        "select count(*) from bonghwa.line where pushed_by = '" + login.account() + "'"))
                .isEqualTo("1");
    }

    @Test
    void nobody_is_revoked_who_is_no_account_of_this_hub() throws Exception {
        for (String other : List.of("postgres", "bonghwa_owner", "nobody", "kim")) {
            assertRefused(() -> accounts.revoke(other));
        }
        assertThat(server.asked(url.database(), "select rolcanlogin from pg_roles where rolname = 'postgres'"))
                .isEqualTo("t");
    }

    @Test
    void a_member_makes_no_accounts() throws Exception {
        Login login = accounts.addMember("ambitious");
        HubAccounts own = new HubAccounts(EmbeddedServer.access(url.as(login.account())), new Random(8));

        assertRefused(() -> own.addMember("friend"));
        assertRefused(own::list);
        assertRefused(() -> own.revoke("jung"));
        assertRefused(() -> new HubAdmin(EmbeddedServer.access(url.as(login.account()))).init());
    }
}
