package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Clockwork;
import bonghwa.store.GuestsFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is invited needs no file of the organisation: the invitation names the certificate that the server shows. */
@ExtendWith(EmbeddedServer.Shared.class)
class PinnedInvitationTest {

    @TempDir
    private Path folder;

    private final EmbeddedServer server;
    private final HubConnector connector = new HubConnector("test", System::nanoTime, new Random(3), Runnable::run);
    private PostgresUrl url;
    private Path authority;

    PinnedInvitationTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void hubOfAnOrganisation() throws Exception {
        url = server.hub();
        authority = Files.copy(server.certificate().certificate(), folder.resolve("ca.pem"));
    }

    private HubAddress at(String host, Path file) {
        return HubAddress.of(
                "postgresql://postgres@" + host + "/" + url.database() + "?sslrootcert=" + file, folder::resolve);
    }

    private String here() {
        return "127.0.0.1:" + url.hosts().getFirst().port();
    }

    private Office office(HubAddress address) {
        PostgresAccess access = connector.access(address.url(), address.user(), "", false);
        return new PostgresOffice(
                access.url(),
                new HubAdmin(access),
                new HubAccounts(access, new Random(5)),
                new PostgresRedaction(access));
    }

    private Membership of(String laptop) {
        StoreFolder store = new StoreFolder(folder.resolve(laptop));
        NioDisk disk = new NioDisk();
        return new Membership(
                new HubsFile(disk, store), new GuestsFile(disk, store), connector, () -> Station.T, new Random(7));
    }

    private Invitation invitation(HubAddress address) throws Exception {
        KnownHub hub = of("steward").init(address, false, office(address), "laptop");
        return of("steward").invite(hub, office(address), "park", false, "root", Clockwork.REAL);
    }

    @Test
    void a_laptop_without_the_file_of_the_authority_joins() throws Exception {
        Invitation invitation =
                Invitation.parse(invitation(at(here(), Path.of("ca.pem"))).text());
        Files.delete(authority);

        KnownHub hub = of("guest").join(invitation);
        assertThat(hub.url())
                .isEqualTo("postgresql://" + here() + "/" + url.database() + "?pin="
                        + server.certificate().print());
        assertThat(hub.insecure()).isFalse();
    }

    @Test
    void a_server_with_another_certificate_is_not_the_one_that_the_invitation_means() throws Exception {
        Invitation one = invitation(at(here(), authority));
        Invitation other = new Invitation(
                one.url().replace("?pin=", "?pin=" + "A".repeat(43) + ",").replaceFirst(",.*", ""),
                one.root(),
                one.account(),
                one.secret(),
                one.role(),
                false,
                one.clock());

        assertThatThrownBy(() -> of("guest").join(other))
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.INSECURE));
    }

    @Test
    void a_server_that_is_silent_while_somebody_is_invited_keeps_nobody_out() throws Exception {
        Invitation invitation = invitation(at("127.0.0.1:" + silent() + "," + here(), authority));

        assertThat(invitation.url()).endsWith("?pin=" + server.certificate().print());
        assertThat(of("guest").join(invitation).account()).isEqualTo(invitation.account());
    }

    private static int silent() throws IOException {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return gone.getLocalPort();
        }
    }

    @Test
    void nobody_is_sent_to_a_server_whose_name_the_authority_does_not_vouch_for() {
        PostgresUrl.Host host =
                new PostgresUrl.Host("0.0.0.0", url.hosts().getFirst().port());

        assertThatThrownBy(() -> new ShownCertificate(host, authority).pin())
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.INSECURE));
    }

    @Test
    void a_file_of_the_authority_that_is_gone_is_no_silent_server() throws Exception {
        HubAddress address = at(here(), authority);
        Files.delete(authority);

        assertThatThrownBy(() -> office(address).elsewhere(address.url()))
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.INSECURE));
    }

    @Test
    void a_hub_that_is_known_without_the_file_of_its_authority_is_pinned_all_the_same() throws Exception {
        String plain = "postgresql://" + here() + "/" + url.database();

        assertThat(office(at(here(), authority)).elsewhere(plain))
                .isEqualTo(plain + "?pin=" + server.certificate().print());
    }

    @Test
    void with_several_servers_the_certificate_of_each_is_believed() {
        OneCertificate either =
                new OneCertificate("A".repeat(43) + "," + server.certificate().print());
        OneCertificate neither = new OneCertificate("A".repeat(43) + "," + "B".repeat(43));

        assertThat(accepts(either)).isTrue();
        assertThat(accepts(neither)).isFalse();
    }

    private boolean accepts(OneCertificate trusted) {
        try {
            trusted.checkServerTrusted(
                    new X509Certificate[] {server.certificate().x509()}, "EC");
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }
}
