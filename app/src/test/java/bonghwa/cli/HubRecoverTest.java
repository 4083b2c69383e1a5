package bonghwa.cli;

import static bonghwa.cli.TwoLaptops.HUB;
import static bonghwa.cli.TwoLaptops.shown;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.store.KeyFiles;
import bonghwa.store.NioDisk;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The root's laptop is gone; its key stands on paper. */
class HubRecoverTest {

    @TempDir
    private Path home;

    private TwoLaptops laptops;
    private String paper;

    @BeforeEach
    void together() throws Exception {
        laptops = new TwoLaptops(home);
        laptops.together();
        paper = new KeyFiles(new NioDisk(), home.resolve("one/store/keys"), new SecureRandom())
                .recovery("desk")
                .orElseThrow()
                .text();
    }

    private Terminal.Answer typed(Terminal laptop, String text) {
        return laptop.run(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "hub", "recover", "-", "--lang", "en");
    }

    @Test
    void a_laptop_of_the_room_becomes_its_root_and_lets_in_who_waits() {
        laptops.other.run("incident", "declare", "전");
        Terminal third = laptops.another("third");
        third.run("incident", "declare", "셋째");
        third.run("join", laptops.invitation("lee"));
        laptops.other.run("sync", "--once");

        assertThat(laptops.other.run("hub", "admit", "--json").jsonLines()).hasSize(1);
        String waits =
                laptops.other.run("hub", "admit", "--json").json().get("desk").stringValue();
        assertThat(laptops.other
                        .run("hub", "admit", "--", waits.substring(0, 8))
                        .exit())
                .isNotZero();

        assertThat(typed(laptops.other, paper).out()).contains("It is the root of the room");
        assertThat(laptops.other
                        .run("hub", "admit", "--", waits.substring(0, 8))
                        .exit())
                .isZero();
        assertThat(shown(laptops.other)).contains("판교 화재", "전", "셋째");
    }

    @Test
    void what_is_recorded_there_counts_on_every_laptop() {
        Terminal third = laptops.another("third");
        third.run("join", laptops.invitation("lee"));

        assertThat(third.file("paper.txt", paper)).exists();
        assertThat(third.run("hub", "recover", "paper.txt", "--json")
                        .json()
                        .get("standing")
                        .stringValue())
                .isEqualTo("root");
        third.run("incident", "declare", "되찾은 자리에서");
        third.run("sync", "--once");
        laptops.one.run("sync", "--once");

        assertThat(shown(laptops.one)).contains("되찾은 자리에서");
    }

    @Test
    void a_laptop_that_is_alone_begins_with_that_desk_as_its_root() {
        Terminal fresh = laptops.another("fresh");

        assertThat(typed(fresh, paper).out()).contains("It is the root of the room");
        assertThat(laptops.one.run("hub", "status").exit()).isZero();
        fresh.run("hub", "init", HUB, "--insecure");
        fresh.run("sync", "--once");
        assertThat(shown(fresh)).contains("판교 화재");
    }

    @Test
    void doing_it_twice_does_no_harm() {
        typed(laptops.other, paper);

        assertThat(typed(laptops.other, paper).exit()).isZero();
        assertThat(shown(laptops.other)).containsExactly("판교 화재");
    }

    @Test
    void a_mistyped_text_changes_nothing_and_is_not_repeated() {
        String wrong = paper.replaceFirst("sum .", "sum ~");
        Terminal.Answer answer = typed(laptops.other, wrong);

        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(answer.err())
                .contains("a letter of the recovery text is wrong")
                .doesNotContain(paper.lines().toList().get(1));
        assertThat(laptops.other.run("hub", "admit", "--json").exit()).isZero();
    }
}
