package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.store.HostFile;
import bonghwa.store.NioDisk;
import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who comes to a laptop that hosts a hub, and means no good or is of another time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2DoorTest {

    private static final int PATIENCE_MILLIS = 10_000;

    private HostedForTests host;
    private H2Address address;

    @BeforeAll
    void begin(@TempDir Path root) throws IOException, HubFailure, LocalFailure {
        host = new HostedForTests(root);
        address = host.begin();
    }

    @AfterAll
    void end() {
        host.close();
    }

    private static void assertRefused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private SSLSocket line() throws GeneralSecurityException, IOException {
        return new Intruder(address, "127.0.0.1").line();
    }

    /** What a database client is answered that has a line and says that. */
    private static String said(SSLSocket line, String first) throws IOException {
        line.getOutputStream().write(first.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
        return new String(line.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void a_host_with_another_certificate_is_not_talked_to() throws Exception {
        String other = OwnCertificate.make(HostedForTests.NOON, new java.util.Random(1))
                .pin();
        H2Access wrong = new H2Access(
                new H2Address("127.0.0.1", address.port(), other),
                "kim",
                host.login("kim").secret(),
                host.io);

        assertRefused(Reason.INSECURE, wrong::open);
    }

    @Test
    void a_wrong_secret_is_refused_and_told_nowhere() throws Exception {
        host.login("kim");
        H2Access wrong = host.access("kim", "guessed-secret");

        assertRefused(Reason.REFUSED, wrong::open);
        assertThatThrownBy(wrong::open).hasMessageNotContaining("guessed-secret");
        assertThat(wrong.toString()).doesNotContain("guessed-secret");
    }

    @Test
    void who_speaks_another_wire_is_sent_away_and_both_are_named() throws Exception {
        try (SSLSocket line = line()) {
            assertThat(said(line, "bonghwa-hub 7 2.5.252\n")).isEqualTo("bonghwa-hub 1 2.5.252\n");
        }
        assertThatThrownBy(() -> Greeting.ours().with(new Greeting(7, "3.0")))
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_VERSION))
                .hasMessageContaining("7 with H2 3.0")
                .hasMessageContaining("1 with H2 " + org.h2.engine.Constants.VERSION);
    }

    @Test
    void what_is_no_laptop_of_ours_hears_no_word_of_the_database() throws Exception {
        for (String first : List.of("GET / HTTP/1.1\r\n\r\n", "\0\0\0\24", "x".repeat(100))) {
            try (SSLSocket line = line()) {
                assertThat(said(line, first)).as(first).isEqualTo("bonghwa-hub 1 2.5.252\n");
            }
        }
    }

    @Test
    void without_tls_nobody_is_answered() throws Exception {
        try (Socket plain = new Socket("127.0.0.1", address.port())) {
            plain.setSoTimeout(PATIENCE_MILLIS);
            plain.getOutputStream().write("bonghwa-hub 1 2.5.252\n".getBytes(StandardCharsets.US_ASCII));
            plain.getOutputStream().flush();
            try (InputStream in = plain.getInputStream()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("bonghwa");
            } catch (IOException e) {
                assertThat(e).isNotInstanceOf(java.net.SocketTimeoutException.class);
            }
        }
    }

    @Test
    void no_other_database_can_be_reached_or_made_by_the_wire() throws Exception {
        String secret = host.login("kim").secret();
        for (String name : List.of(
                "./hub", "mem:mine", "mem:management_db_" + address.port(), "../hub/hub", "/tmp/mine", "~/mine", "")) {
            assertThatThrownBy(() -> through(name, "kim", secret)).as(name).isInstanceOf(SQLException.class);
        }
        through(H2Access.DATABASE, "kim", secret);
    }

    @Test
    void what_a_client_asks_for_in_its_address_is_not_even_heard() throws Exception {
        String settings = "select setting_name || setting_value from information_schema.settings order by 1";
        String secret = host.login("kim").secret();
        List<String> before = host.asked(settings);
        for (String setting : List.of(
                "INIT=create alias mine as 'int f() { return 1\\; }'",
                "MODE=Oracle",
                "TRACE_LEVEL_FILE=3",
                "DB_CLOSE_DELAY=0",
                "WRITE_DELAY=60000",
                "LOCK_MODE=0",
                "REUSE_SPACE=TRUE",
                "OPEN_NEW=TRUE",
                "ACCESS_MODE_DATA=r",
                "DATABASE_EVENT_LISTENER='java.lang.String'",
                "AUTHREALM=mine")) {
            through("hub;" + setting, "kim", secret);
        }
        assertThat(host.asked(settings)).isEqualTo(before);
        assertThatThrownBy(() -> through("hub;CIPHER=AES", "kim", secret + " " + secret))
                .isInstanceOf(SQLException.class);
        through(H2Access.DATABASE, "kim", secret);
    }

    /** Comes through the wire as our laptops do, and then asks for that database. */
    private void through(String database, String account, String secret) throws Exception {
        new Intruder(address, "127.0.0.3").through(database, account, secret, host.io);
    }

    @Test
    void the_administrator_does_not_come_by_the_wire_with_a_guess_nor_with_the_secret() throws Exception {
        for (String name : List.of("BONGHWA_HOST", "sa", "")) {
            assertRefused(Reason.REFUSED, () -> host.access(name, "").open());
        }
        String right =
                new HostFile(new NioDisk(), host.folder).read().orElseThrow().password();
        assertRefused(Reason.REFUSED, () -> host.access("BONGHWA_HOST", right).open());
    }

    @Test
    void on_a_place_where_nobody_hosts_the_hub_is_unreachable() {
        H2Access nobody = new H2Access(new H2Address("127.0.0.1", 1, address.pin()), "kim", "x", host.io);

        assertRefused(Reason.UNREACHABLE, nobody::open);
    }

    @Test
    void nothing_but_the_one_address_is_listened_on() throws Exception {
        InetAddress elsewhere = InetAddress.getByName("127.0.0.2");
        try (Socket other = new Socket()) {
            assertThatThrownBy(() -> other.connect(new InetSocketAddress(elsewhere, address.port()), (int)
                            Duration.ofSeconds(2).toMillis()))
                    .isInstanceOf(IOException.class);
        }
    }
}
