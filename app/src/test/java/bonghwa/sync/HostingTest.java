package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.store.HostFile;
import bonghwa.store.HostedHub;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import bonghwa.store.NioDisk;
import bonghwa.sync.HubFailure.Reason;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A laptop begins to host a hub, ends it, begins again, elsewhere too. */
class HostingTest {

    @TempDir
    private Path root;

    @Test
    void what_was_begun_already_stays_where_it_is() throws Exception {
        try (HostedForTests host = new HostedForTests(root)) {
            assertThat(host.hosting.running()).isEmpty();
            H2Address address = host.begin();

            assertThat(host.hosting.begin("127.0.0.1:1")).isEqualTo(address);
            assertThat(host.hosting.running()).contains(address);
        }
    }

    @Test
    void the_next_time_it_is_the_same_hub_at_the_same_place_with_all_that_it_held() throws Exception {
        List<Line> chain = new ChainMaker(1).chain(3);
        H2Address first;
        String id;
        Login kim;
        try (HostedForTests host = new HostedForTests(root)) {
            first = host.begin();
            kim = host.login("kim");
            try (Hub hub = new H2Hub(host.access("kim"), System::nanoTime)) {
                hub.push(chain);
                id = hub.identity().id();
            }
        }
        try (HostedForTests host = new HostedForTests(root)) {
            assertThat(host.hosting.begin("")).isEqualTo(first);
            try (Hub hub = new H2Hub(host.access("kim", kim.secret()), System::nanoTime)) {
                assertThat(hub.identity().id()).isEqualTo(id);
                assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10))
                        .extracting(Held::line)
                        .containsExactlyElementsOf(
                                chain.stream().map(Line::toBytes).toList());
            }
        }
    }

    @Test
    void whoever_is_connected_when_it_ends_is_told_and_loses_nothing() throws Exception {
        try (HostedForTests host = new HostedForTests(root)) {
            host.begin();
            try (Hub hub = new H2Hub(host.access("kim"), System::nanoTime)) {
                hub.push(new ChainMaker(2).chain(1));
                host.hosting.end();

                assertThatThrownBy(hub::vector)
                        .isInstanceOfSatisfying(
                                HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
                host.hosting.begin("");
                assertThat(hub.vector().ends()).hasSize(1);
            }
        }
    }

    @Test
    void accounts_can_be_made_while_nobody_can_come() throws Exception {
        try (HostedForTests host = new HostedForTests(root)) {
            assertThatThrownBy(() -> host.hosting.office().accounts())
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_HUB));
            host.begin();
            host.hosting.end();
            Login kim = host.hosting.office().add("kim", false);
            host.hosting.begin("");

            try (Hub hub = new H2Hub(host.access("kim", kim.secret()), System::nanoTime)) {
                assertThat(hub.identity().id()).isNotBlank();
            }
        }
    }

    @Test
    void a_laptop_that_is_at_another_address_now_comes_to_its_own_hub_there() throws Exception {
        try (HostedForTests host = new HostedForTests(root)) {
            int port = host.begin().port();
            host.hosting.end();
            HostFile file = new HostFile(new NioDisk(), host.folder);
            HostedHub elsewhere = file.read().orElseThrow().at("192.0.2.7", port);
            file.write(elsewhere);
            HubsFile hubs = new HubsFile(new NioDisk(), host.folder);
            String before = HostPapers.address(elsewhere).url();
            KnownHub own = new KnownHub(before, "own", "id", false, false, before);
            hubs.add(own);
            hubs.keepSecret(own, "secret");

            H2Address now = host.hosting.begin("");

            assertThat(now.place()).isEqualTo("127.0.0.1:" + port);
            KnownHub moved = hubs.read().getFirst();
            assertThat(List.of(moved.url(), String.valueOf(moved.admin()))).containsOnly(now.url());
            assertThat(hubs.secret(moved)).isEqualTo("secret");
        }
    }

    @Test
    void a_hub_at_an_address_of_the_newer_kind_or_at_a_name_is_found_there_again() throws Exception {
        InetAddress own = InetAddress.ofLiteral("2001:db8::7");
        HostPlace here = new HostPlace(List.of(InetAddress.ofLiteral("192.0.2.1"), own));
        for (String host : List.of("[2001:db8:0:0:0:0:0:7]", "localhost", "192.0.2.1")) {
            HostedHub kept = new HostedHub(host, 4711, "", new byte[0], new byte[0]);

            assertThat(HostPlace.text(here.of("", kept))).isEqualTo(host);
        }
        HostedHub gone = new HostedHub("[2001:db8::8]", 4711, "", new byte[0], new byte[0]);
        assertThat(HostPlace.text(here.of("", gone))).isEqualTo("192.0.2.1");
    }

    @Test
    void an_address_that_is_none_of_this_machine_is_refused_and_nothing_is_left_open() throws Exception {
        try (HostedForTests host = new HostedForTests(root)) {
            assertThatThrownBy(() -> host.hosting.begin("203.0.113.7"))
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
            assertThatThrownBy(() -> host.hosting.begin("0.0.0.0")).isInstanceOf(HubFailure.class);
            assertThatThrownBy(() -> host.hosting.begin("no host:")).isInstanceOf(IllegalArgumentException.class);
            assertThat(host.hosting.running()).isEmpty();
            assertThat(host.begin().host()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_the_owner_reads_what_opens_the_hub() throws Exception {
        try (HostedForTests host = new HostedForTests(root)) {
            host.begin();
            Path kept = host.folder.hosted().resolve("host.json");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(host.folder.hosted())))
                    .isEqualTo("rwx------");
            assertThat(new HostFile(new NioDisk(), host.folder)
                            .read()
                            .orElseThrow()
                            .toString())
                    .doesNotContain(new HostFile(new NioDisk(), host.folder)
                            .read()
                            .orElseThrow()
                            .password());
        }
    }

    @Test
    void a_damaged_hub_is_said_and_not_made_anew() throws Exception {
        try (HostedForTests host = new HostedForTests(root)) {
            host.begin();
            host.hosting.end();
            Files.write(host.folder.hosted().resolve("hub.mv.db"), new byte[20_000]);

            assertThatThrownBy(() -> host.hosting.begin(""))
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
        }
    }
}
