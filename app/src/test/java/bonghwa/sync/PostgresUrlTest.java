package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The address of a hub, as people write it and invitations carry it. */
class PostgresUrlTest {

    @Test
    void user_host_port_and_database_are_read() {
        PostgresUrl url = PostgresUrl.parse("postgresql://kim@hub.example.org:6432/room");

        assertThat(url.user()).isEqualTo("kim");
        assertThat(url.hosts()).containsExactly(new PostgresUrl.Host("hub.example.org", 6432));
        assertThat(url.database()).isEqualTo("room");
        assertThat(url.pin()).isNull();
    }

    @Test
    void without_a_port_it_is_the_usual_one() {
        assertThat(PostgresUrl.parse("postgres://kim@hub/room")
                        .hosts()
                        .getFirst()
                        .port())
                .isEqualTo(5432);
    }

    @Test
    void several_hosts_are_one_hub() {
        PostgresUrl url = PostgresUrl.parse("postgresql://kim@one:1,two,[::1]:3/room");

        assertThat(url.hosts()).extracting(PostgresUrl.Host::toString).containsExactly("one:1", "two:5432", "[::1]:3");
        assertThat(url.place()).isEqualTo("one:1,two:5432,[::1]:3/room");
    }

    @Test
    void names_may_be_in_any_script() {
        PostgresUrl url = PostgresUrl.parse("postgresql://%EA%B4%80%EC%A0%9C%EC%8B%A4@hub/a+b%20c");

        assertThat(url.user()).isEqualTo("관제실");
        assertThat(url.database()).isEqualTo("a+b c");
    }

    @Test
    void a_pin_and_a_root_certificate_are_read() {
        PostgresUrl url = PostgresUrl.parse("postgresql://kim@hub/room?pin=abc&sslrootcert=/etc/ca.pem");

        assertThat(url.pin()).isEqualTo("abc");
        assertThat(url.rootCertificate()).isEqualTo("/etc/ca.pem");
    }

    @Test
    void a_password_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> PostgresUrl.parse("postgresql://kim:hunter2@hub/room"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> PostgresUrl.parse("postgresql://kim@hub/room?password=hunter2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void an_invitation_chooses_no_options_of_the_driver() {
        for (String option : List.of("socketFactory=java.lang.Object", "sslmode=disable", "loggerFile=/tmp/x", "x")) {
            assertThatThrownBy(() -> PostgresUrl.parse("postgresql://kim@hub/room?" + option))
                    .as(option)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_is_no_such_address_is_refused() {
        for (String text : List.of(
                "",
                "hub",
                "postgresql:",
                "postgresql://hub/room",
                "postgresql://kim@hub",
                "postgresql://kim@hub/",
                "postgresql://kim@/room",
                "postgresql://kim@hub:0/room",
                "postgresql://kim@hub:99999/room",
                "postgresql://kim@one,,two/room",
                "jdbc:postgresql://kim@hub/room",
                "http://kim@hub/room",
                "postgresql://kim@hub:x/room",
                "postgresql://k im@hub/room")) {
            assertThatThrownBy(() -> PostgresUrl.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void only_what_is_surely_this_machine_is_here() {
        for (String host : List.of("localhost", "127.0.0.1", "127.9.9.9", "[::1]")) {
            assertThat(PostgresUrl.parse("postgresql://kim@" + host + "/room").isHere())
                    .as(host)
                    .isTrue();
        }
        for (String host :
                List.of("hub", "127.0.0.1.example.org", "localhost.example.org", "10.0.0.1", "localhost,hub")) {
            assertThat(PostgresUrl.parse("postgresql://kim@" + host + "/room").isHere())
                    .as(host)
                    .isFalse();
        }
    }

    @Test
    void another_login_goes_to_the_same_place() {
        PostgresUrl url = PostgresUrl.parse("postgresql://admin@hub/room?pin=abc");

        assertThat(url.as("kim").user()).isEqualTo("kim");
        assertThat(url.as("kim").as("admin")).isEqualTo(url);
    }

    @Test
    void a_scheme_is_recognised_and_a_folder_is_not_one() {
        assertThat(PostgresUrl.claims("postgresql://x@y/z")).isTrue();
        assertThat(PostgresUrl.claims("/media/stick")).isFalse();
    }
}
