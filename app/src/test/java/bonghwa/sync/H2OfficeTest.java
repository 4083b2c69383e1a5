package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in to a hosted hub, takes his invitation, and is put out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2OfficeTest {

    private HostedForTests host;
    private Office office;

    @BeforeAll
    void begin(@TempDir Path root) throws IOException, HubFailure, LocalFailure {
        host = new HostedForTests(root);
        host.begin();
        office = host.hosting.office();
    }

    @AfterAll
    void end() {
        host.close();
    }

    private HubAccount listed(String account) throws HubFailure {
        return office.accounts().stream()
                .filter(each -> each.name().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private H2Hub hub(Login login) {
        return new H2Hub(host.access(login.account(), login.secret()), System::nanoTime);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
    }

    @Test
    void a_member_comes_in_with_the_secret_of_the_invitation() throws Exception {
        Login login = office.add("Jung", false);

        assertThat(login.account()).isEqualTo("jung");
        assertThat(login.toString()).doesNotContain(login.secret());
        try (Hub hub = hub(login)) {
            assertThat(hub.identity().id()).isEqualTo(office.init().id());
        }
    }

    @Test
    void two_of_one_name_get_two_accounts_also_after_one_was_put_out() throws Exception {
        assertThat(office.add("twin", false).account()).isEqualTo("twin");
        office.revoke("twin");

        assertThat(List.of(
                        office.add("twin", false).account(),
                        office.add("Twin", true).account()))
                .containsExactly("twin-2", "twin-3");
    }

    @Test
    void whatever_somebody_is_called_is_a_name_and_nothing_else() throws Exception {
        int seed = 60;
        for (String name : List.of(
                "\"; drop table bonghwa.line; --", "김 철수", "BONGHWA_HOST", "Straße", "İstanbul", "", "'", "public")) {
            Login login = office.add(name, false);
            try (Hub hub = hub(login)) {
                // Each a chain of its own: who pushes what is there already is not noted.
                hub.push(new ChainMaker(seed++).chain(1));
            }
            assertThat(listed(login.account()).open()).as(name).isTrue();
            assertThat(host.asked("select pushed_by from bonghwa.line")).contains(login.account());
        }
    }

    @Test
    void who_joins_replaces_the_secret_and_the_invitation_is_worth_nothing() throws Exception {
        Login login = office.add("newcomer", true);
        assertThat(listed("newcomer").used()).isFalse();
        host.access("newcomer", login.secret()).replaceSecret("fresh secret");

        assertThat(listed("newcomer").used()).isTrue();
        try (Hub old = hub(login);
                Hub fresh = hub(new Login("newcomer", "fresh secret"))) {
            assertRefused(old::identity);
            assertThat(fresh.identity().id()).isNotBlank();
        }
    }

    @Test
    void an_invitation_that_nobody_took_is_told_after_a_day() throws Exception {
        Login unused = office.add("unused", false);
        Instant made = listed(unused.account()).made();

        assertThat(listed("unused").forgotten(made.plus(Duration.ofHours(23)))).isFalse();
        assertThat(listed("unused").forgotten(made.plus(Duration.ofHours(24)))).isTrue();
        office.revoke("unused");
        assertThat(listed("unused").forgotten(made.plus(Duration.ofHours(48)))).isFalse();
    }

    @Test
    void who_is_put_out_is_thrown_out_at_once_and_comes_in_no_more() throws Exception {
        Login login = office.add("thief", false);
        List<Line> chain = new ChainMaker(53).chain(2);
        try (H2Hub hub = hub(login);
                Connection open = host.access("thief", login.secret()).open()) {
            hub.push(chain.subList(0, 1));
            office.revoke("thief");

            assertThatThrownBy(() -> HostedForTests.texts(open, "select 1")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> hub.push(chain)).isInstanceOf(HubFailure.class);
            assertRefused(hub::identity);
        }
        assertThat(listed("thief").open()).isFalse();
        assertThat(host.asked("select replica from bonghwa.line where pushed_by = 'thief'"))
                .hasSize(1);
    }

    @Test
    void after_a_power_cut_nobody_is_in_again_who_was_put_out(@TempDir Path cut) throws Exception {
        Login login = office.add("stolen", false);
        office.revoke("stolen");
        Path hub = Files.createDirectories(cut.resolve("hub"));
        for (String name : List.of("host.json", "hub.mv.db")) {
            Files.copy(host.folder.hosted().resolve(name), hub.resolve(name));
        }

        try (HostedForTests again = new HostedForTests(cut)) {
            again.hosting.begin("127.0.0.2");
            assertRefused(() -> again.access("stolen", login.secret()).open());
        }
    }

    @Test
    void nobody_is_put_out_who_is_no_account_of_this_hub() {
        for (String other : List.of("bonghwa_host", "nobody", "BONGHWA_MEMBER")) {
            assertRefused(() -> office.revoke(other));
        }
    }
}
