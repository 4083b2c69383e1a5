package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is a database with a user, or a folder. */
class HubAddressTest {

    private static HubAddress of(String typed) {
        return HubAddress.of(typed, Path.of("/here")::resolve);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "postgresql://postgres@hub/room postgresql://hub/room postgres",
                "postgresql://kim@a:1,b:2/room?pin=abc postgresql://a:1,b:2/room?pin=abc kim",
                "postgresql://k%40x@hub:5433/r postgresql://hub:5433/r k@x"
            })
    void a_database_is_kept_without_its_user(String typed, String url, String user) {
        HubAddress address = of(typed);

        assertThat(address).isEqualTo(new HubAddress(url, user));
        assertThat(address.typed()).isEqualTo(typed);
        assertThat(HubAddress.isDatabase(address.url())).isTrue();
    }

    @Test
    void any_account_can_come_to_the_same_place() {
        PostgresUrl url = HubAddress.postgres("postgresql://hub:5433/room?pin=abc", "김철수 2");

        assertThat(url.user()).isEqualTo("김철수 2");
        assertThat(url.place()).isEqualTo("hub:5433/room");
        assertThat(url.pin()).isEqualTo("abc");
    }

    @Test
    void a_folder_is_where_the_command_was_typed() {
        assertThat(of("hub")).isEqualTo(new HubAddress("/here/hub", ""));
        assertThat(of("../hub").url()).isEqualTo("/hub");
        assertThat(of("/media/stick").typed()).isEqualTo("/media/stick");
        assertThat(HubAddress.isDatabase(of("hub").url())).isFalse();
    }

    @Test
    void the_file_of_an_authority_is_meant_where_the_command_was_typed(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("우리 ca.pem"));
        HubAddress address =
                HubAddress.of("postgresql://kim@hub/room?sslrootcert=./우리 ca.pem".replace(" ", "%20"), folder::resolve);

        assertThat(PostgresUrl.parse(address.typed()).rootCertificate()).isEqualTo(file.toString());
        assertThat(HubAddress.of(address.typed(), Path.of("/elsewhere")::resolve))
                .isEqualTo(address);
    }

    @Test
    void a_file_of_an_authority_that_is_not_there_is_named() {
        assertThatThrownBy(() -> of("postgresql://kim@hub/room?sslrootcert=ca.pem"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no file /here/ca.pem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://hub/room",
                "postgresql://postgres:geheim@hub/room",
                "postgresql://postgres@hub",
                "postgresql://postgres@hub/room?socketFactory=geheim"
            })
    void what_is_no_address_of_a_database_is_refused_without_repeating_it(String typed) {
        assertThatThrownBy(() -> of(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("geheim");
    }
}
