package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bonghwa.store.HostedHub;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a hosted hub is: as its invitations say, and as its laptop finds a place for it. */
class H2AddressTest {

    private static final String PIN = "x".repeat(43);

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private static HostedHub kept(String host) {
        return new HostedHub(host, 4711, "secret", new byte[0], new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0.7:4711", "laptop.local:1", "[fe80::1]:65535"})
    void an_address_is_read_as_it_was_written(String place) {
        H2Address read = H2Address.parse("h2://" + place + "?pin=" + PIN);

        assertThat(read.place()).isEqualTo(place);
        assertThat(H2Address.parse(read.url())).isEqualTo(read);
        assertThat(HubAddress.of(read.url(), path -> path)).isEqualTo(new HubAddress(read.url(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h2://192.168.0.7:4711",
                "h2://192.168.0.7:4711?pin=short",
                "h2://192.168.0.7?pin=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "h2://kim@192.168.0.7:1?pin=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "h2://a:70000?pin=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "h2://a:1/hub;INIT=x?pin=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void what_is_no_address_of_a_hosted_hub_is_refused(String text) {
        assertThat(H2Address.claims(text)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> H2Address.parse(text));
    }

    @Test
    void other_places_are_what_they_were() {
        assertThat(HubAddress.of("/mnt/stick", path -> Path.of("/home").resolve(path))
                        .isHosted())
                .isFalse();
        assertThat(H2Address.claims("postgresql://a/b")).isFalse();
    }

    @Test
    void the_house_s_own_network_is_the_best_place() throws Exception {
        assertThat(OwnAddresses.best(List.of(address("fe80::1"), address("8.8.8.8"), address("192.168.0.7"))))
                .isEqualTo("192.168.0.7");
        assertThat(OwnAddresses.best(List.of(address("169.254.1.1")))).isEqualTo("127.0.0.1");
        assertThat(OwnAddresses.best(OwnAddresses.here())).isNotBlank();
    }

    @Test
    void without_a_wish_it_is_where_it_was_as_long_as_the_machine_is_there() throws Exception {
        HostPlace place = new HostPlace(List.of(address("192.168.0.7"), address("192.168.0.9")));

        assertThat(place.of("", kept("192.168.0.9"))).isEqualTo(new InetSocketAddress("192.168.0.9", 4711));
        assertThat(place.of("", kept("10.0.0.1"))).isEqualTo(new InetSocketAddress("192.168.0.7", 4711));
        assertThat(place.of("", kept(null)).getHostString()).isEqualTo("192.168.0.7");
    }

    @Test
    void a_wish_is_a_host_and_maybe_a_port() throws Exception {
        HostPlace place = new HostPlace(List.of());

        assertThat(place.of("127.0.0.1:99", kept(null)).getPort()).isEqualTo(99);
        assertThat(place.of("127.0.0.1", kept(null)).getPort()).isEqualTo(4711);
        assertThat(HostPlace.text(place.of("[::1]:99", kept(null))))
                .startsWith("[")
                .endsWith("]");
        assertThatIllegalArgumentException().isThrownBy(() -> place.of("127.0.0.1:0", kept(null)));
    }
}
