package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.sync.HubFailure.Reason;
import bonghwa.sync.PostgresUrl.Host;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The line to a hub is secret, and the hub is the one that was meant; or nothing is said at all. */
@ExtendWith(EmbeddedServer.Shared.class)
class PostgresTlsTest {

    private final EmbeddedServer server;
    private PostgresUrl url;

    PostgresTlsTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void newHub() throws SQLException {
        url = server.hub().as("kim");
    }

    private static PostgresHub secret(PostgresUrl at) {
        return new PostgresHub(new PostgresAccess(at, false, () -> null, "test"), true, System::nanoTime);
    }

    private PostgresUrl with(String pin, String rootCertificate) {
        return new PostgresUrl("kim", url.hosts(), url.database(), pin, rootCertificate);
    }

    private static void assertInsecure(PostgresUrl at) {
        try (Hub hub = secret(at)) {
            assertThatThrownBy(hub::identity)
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.INSECURE));
        }
    }

    @Test
    void the_certificate_that_the_invitation_names_is_believed() throws Exception {
        try (Hub hub = secret(with(server.certificate().print(), null))) {
            assertThat(hub.identity().id()).isNotBlank();
        }
    }

    @Test
    void every_other_certificate_is_refused() {
        assertInsecure(with("A" + server.certificate().print().substring(1), null));
        assertInsecure(with("", null));
    }

    @Test
    void who_is_vouched_for_by_the_named_authority_is_believed() throws Exception {
        try (Hub hub = secret(with(null, server.certificate().certificate().toString()))) {
            assertThat(hub.identity().id()).isNotBlank();
        }
    }

    @Test
    void without_a_word_only_those_are_believed_whom_the_whole_world_believes() {
        assertInsecure(url);
    }

    @Test
    void a_certificate_for_another_name_is_refused() {
        // The same server under a name that its certificate does not have.
        PostgresUrl other = new PostgresUrl(
                "kim",
                List.of(new Host("127.1", url.hosts().getFirst().port())),
                url.database(),
                null,
                server.certificate().certificate().toString());
        assertInsecure(other);
    }

    @Test
    void an_authority_that_is_not_on_this_disk_is_no_silent_hub() {
        assertInsecure(new PostgresUrl("kim", url.hosts(), url.database(), null, "/nowhere/ca.pem"));
    }

    @Test
    void a_server_without_tls_hears_no_name_and_no_password() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Hub hub = secret(new PostgresUrl(
                        "kim", List.of(new Host("127.0.0.1", plain.getLocalPort())), "room", null, null))) {
            CompletableFuture<Integer> heard = CompletableFuture.supplyAsync(() -> refusesTls(plain));

            assertThatThrownBy(hub::identity)
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.INSECURE));
            assertThat(heard.get(20, TimeUnit.SECONDS)).isZero();
        }
    }

    /** Says no to the question for TLS; how many bytes it is told after that. */
    private static int refusesTls(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getInputStream().readNBytes(8);
            socket.getOutputStream().write('N');
            socket.getOutputStream().flush();
            return socket.getInputStream().readAllBytes().length;
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void without_tls_only_this_machine_is_spoken_to_and_only_if_somebody_said_so() {
        PostgresUrl far = PostgresUrl.parse("postgresql://kim@192.0.2.1/room");
        PostgresUrl mixed = PostgresUrl.parse("postgresql://kim@localhost,192.0.2.1/room");
        for (PostgresUrl at : List.of(far, mixed)) {
            PostgresAccess access = new PostgresAccess(
                    at,
                    true,
                    () -> {
                        throw new AssertionError("nobody may be asked for a password");
                    },
                    "test");
            assertThatThrownBy(access::open)
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.INSECURE));
        }
    }
}
