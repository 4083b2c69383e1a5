package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What somebody can do to a hosted hub who has no account there: nothing that a member would notice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2StrangerTest {

    /** A class that H2 would make when it is named to it. */
    public static final class Planted {

        private static final AtomicInteger MADE = new AtomicInteger();

        public Planted() {
            MADE.incrementAndGet();
        }
    }

    private HostedForTests host;

    @BeforeAll
    void begin(@TempDir Path root) throws IOException, HubFailure, LocalFailure {
        host = new HostedForTests(root);
        host.begin();
        host.login("kim");
    }

    @AfterAll
    void end() {
        host.close();
    }

    private Intruder from(int last) {
        return new Intruder(host.address(), "127.0.0." + last);
    }

    private void assertMembersGetIn() throws SQLException, HubFailure {
        try (Connection member = host.as("kim")) {
            assertThat(HostedForTests.texts(member, "select wire from bonghwa.hub"))
                    .containsExactly("1");
        }
    }

    @Test
    void who_asks_h2_to_open_the_hub_anew_closes_it_to_nobody() throws Exception {
        assertThatThrownBy(() -> from(11).through("hub;OPEN_NEW=TRUE", "nobody", "guess", host.io))
                .isInstanceOf(SQLException.class);

        assertMembersGetIn();
        assertThat(host.asked("select 'open'")).containsExactly("open");
    }

    @Test
    void no_class_is_made_because_a_stranger_names_it() throws Exception {
        String listener = "hub;OPEN_NEW=TRUE;DATABASE_EVENT_LISTENER='" + Planted.class.getName() + "'";
        assertThatThrownBy(() -> from(12).through(listener, "nobody", "guess", host.io))
                .isInstanceOf(SQLException.class);

        assertThat(Planted.MADE).hasValue(0);
    }

    @Test
    void no_room_is_made_for_what_a_stranger_says_will_come() throws Exception {
        for (int length : List.of(500_000_000, 65, -2)) {
            SSLSocket line = from(13).greeted();
            line.getOutputStream().write(Intruder.letter("hub", "KIM", length));
            line.getOutputStream().flush();

            assertThat(Intruder.heard(line)).as("after %d", length).isZero();
        }
        SSLSocket line = from(13).greeted();
        line.getOutputStream().write(Intruder.letter("x".repeat(2_000), "KIM", 0));
        line.getOutputStream().flush();
        assertThat(Intruder.heard(line)).isZero();
    }

    @Test
    void a_wrong_secret_is_refused_before_h2_hears_of_it_and_lets_everybody_wait() throws Exception {
        for (String name : List.of("kim", "KIM", "nobody", "")) {
            assertThatThrownBy(() -> from(14).through("hub", name, "guess", host.io))
                    .as(name)
                    .isInstanceOfSatisfying(SQLException.class, e -> {
                        assertThat(e.getSQLState()).isEqualTo("28000");
                        // Ours: H2 says it in other words.
                        assertThat(e.getMessage()).startsWith("no account of this hub");
                    });
        }
        assertMembersGetIn();
    }
}
