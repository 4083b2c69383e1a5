package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes to a hosted hub and says little, or too much: he takes no place that a member needs. */
class H2SilentTest {

    private static final DoorLimits HASTY = new DoorLimits(Duration.ofMillis(300), 8, 20, 20, 200, 20);
    private static final DoorLimits NARROW = new DoorLimits(Duration.ofSeconds(5), 8, 20, 2, 200, 3);

    @TempDir
    private Path root;

    private static Intruder from(HostedForTests host, int last) {
        return new Intruder(host.address(), "127.0.0." + last);
    }

    private static void assertLetIn(HostedForTests host, String name) throws SQLException, HubFailure {
        try (Connection member = host.as(name)) {
            assertThat(HostedForTests.texts(member, "select wire from bonghwa.hub"))
                    .containsExactly("1");
        }
    }

    @Test
    void however_many_are_silent_a_member_gets_in() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try (HostedForTests host = new HostedForTests(root)) {
            host.begin();
            for (int i = 0; i < 210; i++) {
                silent.add(from(host, 15 + i % 5).plain());
            }
            assertLetIn(host, "kim");
        } finally {
            silent.forEach(Pipe::shut);
        }
    }

    @Test
    void who_has_proven_nothing_in_time_is_cut_off() throws Exception {
        try (HostedForTests host = new HostedForTests(root, List.of(), HASTY)) {
            host.begin();
            try (SSLSocket line = from(host, 2).greeted()) {
                assertThat(Intruder.heard(line)).isZero();
            } catch (HubFailure | IOException e) {
                // Cut off in the middle of a word on a slow day; what must not be is that he waits in vain.
                assertThat(e).isNotInstanceOf(SocketTimeoutException.class);
            }
        }
    }

    @Test
    void who_guesses_too_often_waits_a_minute_and_nobody_else_does() throws Exception {
        try (HostedForTests host = new HostedForTests(root, List.of(), NARROW)) {
            host.begin();
            host.login("kim");
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> from(host, 2).through("hub", "kim", "guess", host.io))
                        .isInstanceOf(SQLException.class);
            }
            assertThatThrownBy(() -> from(host, 2).greeted()).isInstanceOf(IOException.class);
            assertLetIn(host, "kim");

            host.nanos.addAndGet(Duration.ofMinutes(1).toNanos());
            from(host, 2).through("hub", "kim", host.login("kim").secret(), host.io);
        }
    }

    @Test
    void one_account_holds_so_many_lines_and_leaves_the_others_theirs() throws Exception {
        try (HostedForTests host = new HostedForTests(root, List.of(), NARROW)) {
            host.begin();
            try (Connection _ = host.as("mallory")) {
                try (Connection _ = host.as("mallory")) {
                    assertThatThrownBy(() -> host.as("mallory").close()).isInstanceOf(HubFailure.class);
                    assertLetIn(host, "kim");
                }
            }
        }
    }
}
