package bonghwa.cli;

import static bonghwa.cli.TwoLaptops.AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code hub redact}: what stewards redacted leaves the hub by its administrator's hand, and nothing else. */
class HubRedactTest {

    @TempDir
    private Path home;

    private TwoLaptops laptops;
    private String id = "";

    @BeforeEach
    void open() {
        laptops = new TwoLaptops(home);
        laptops.together();
        id = laptops.other.run("log", "비밀번호 hunter2", "--json").json().get("id").asString();
        laptops.other.run("sync", "--once");
        laptops.one.run("sync", "--once");
    }

    @Test
    void a_member_may_not_redact_and_the_hub_keeps_what_nobody_redacted() {
        assertThat(laptops.other
                        .run("entry", "redact", "--reason", "x", "--", id)
                        .exit())
                .isEqualTo(Exit.NO);
        assertThat(laptops.one
                        .run("hub", "redact", "--json")
                        .json()
                        .get("payloads")
                        .asLong())
                .isZero();
    }

    @Test
    void what_the_steward_redacted_leaves_the_hub_and_every_laptop_that_comes() {
        JsonNode said = laptops.one
                .run("entry", "redact", "--reason", "비밀번호", "--json", "--", id)
                .json();
        assertThat(said.get("hubs").get(0).asString()).isEqualTo(AT);
        assertThat(said.get("desks")).hasSize(1);

        JsonNode gone = laptops.one.run("hub", "redact", "--json").json();
        assertThat(gone.get("payloads").asLong()).isEqualTo(1);
        assertThat(gone.get("lines").asLong()).isEqualTo(1);
        assertThat(laptops.one
                        .run("hub", "redact", "--json")
                        .json()
                        .get("payloads")
                        .asLong())
                .isZero();

        laptops.other.run("sync", "--once");
        assertThat(laptops.other.run("timeline", "--lang", "ko").out())
                .contains("■■■ 비밀번호", "가림: ")
                .doesNotContain("hunter2");
        Terminal fresh = laptops.another("fresh");
        fresh.run("join", laptops.invitation("lee"));
        assertThat(fresh.run("timeline").out()).contains("■■■ 비밀번호");
        assertThat(laptops.other.run("verify").exit()).isZero();
    }

    @Test
    void only_with_the_administrators_password() {
        laptops.one.run("entry", "redact", "--reason", "비밀번호", "--", id);
        laptops.town.password = "출입증";
        assertThat(laptops.one.run("hub", "redact").exit()).isEqualTo(Exit.HUB);
        laptops.one.environment.put("PGPASSWORD", "출입증");
        assertThat(laptops.one.run("hub", "redact").exit()).isZero();
        laptops.town.burn(AT);
        assertThat(laptops.one.run("hub", "redact").exit()).isEqualTo(Exit.HUB);
    }

    @Test
    void a_hub_that_was_not_reached_is_not_said_to_hold_nothing_that_was_redacted() {
        laptops.town.burn(AT);

        assertThat(laptops.one.run("hub", "redact").exit()).isEqualTo(Exit.HUB);
    }
}
