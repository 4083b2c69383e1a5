package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code entry redact}: what an entry says goes, the hole stays, and what cannot be reached is said. */
class EntryRedactTest {

    private Terminal terminal;
    private String id = "";
    private String number = "";

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
        JsonNode entry =
                terminal.run("log", "#페이/결제 장애, 비밀번호 hunter2-ko", "--json").json();
        id = entry.get("id").asString();
        number = entry.get("number").asString();
    }

    private JsonNode shown() {
        return terminal.run("timeline", "--json").jsonLines().stream()
                .filter(line -> line.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_hole_keeps_its_number_and_says_who_and_why() {
        JsonNode answer = terminal.run("entry", "redact", number, "--reason", "비밀번호", "--json")
                .json();
        assertThat(answer.get("dryRun").asBoolean()).isFalse();
        assertThat(answer.get("lines")).hasSize(1);
        JsonNode entry = shown();
        assertThat(entry.get("number").asString()).isEqualTo(number);
        assertThat(entry.get("text").asString()).isEqualTo("■■■ 비밀번호");
        assertThat(entry.get("typed").isNull()).isTrue();
        assertThat(entry.get("targets")).isEmpty();
        assertThat(entry.get("redacted").get("reason").asString()).isEqualTo("비밀번호");
        assertThat(entry.get("redacted").get("desk").asString())
                .isEqualTo(entry.get("desk").asString());
        assertThat(terminal.run("timeline").out())
                .contains("■■■ 비밀번호", "redacted by ")
                .doesNotContain("hunter2-ko");
        assertThat(terminal.run("verify").exit()).isZero();
    }

    @Test
    void a_dry_run_says_what_would_go_and_changes_nothing() {
        assertThat(terminal.run("entry", "amend", number, "--text", "고친 hunter2-ko")
                        .exit())
                .isZero();
        assertThat(terminal.run("entry", "redact", number, "--reason", "연습", "--dry-run")
                        .out())
                .contains("2 lines")
                .contains("sticks")
                .contains("hunter2-ko");
        assertThat(shown().get("redacted").isNull()).isTrue();
    }

    @Test
    void a_reason_that_repeats_what_is_to_go_is_refused_until_somebody_insists() {
        Terminal.Answer refused = terminal.run("entry", "redact", number, "--reason", "Hunter2-KO 노출");
        assertThat(refused.exit()).isEqualTo(Exit.NO);
        assertThat(refused.err()).contains("hunter2ko").contains("--anyway");
        assertThat(shown().get("redacted").isNull()).isTrue();

        assertThat(terminal.run("entry", "redact", number, "--reason", "Hunter2-KO 노출", "--anyway")
                        .exit())
                .isZero();
        assertThat(shown().get("redacted").get("reason").asString()).isEqualTo("Hunter2-KO 노출");
    }

    @Test
    void other_lines_that_say_the_same_are_named_and_can_go_too() {
        String echo = terminal.run("log", "다시: 비밀번호 hunter2-ko", "--json")
                .json()
                .get("id")
                .asString();
        JsonNode answer = terminal.run("entry", "redact", number, "--reason", "비밀번호", "--json")
                .json();
        assertThat(answer.get("also")).hasSize(1);
        assertThat(answer.get("also").get(0).asString()).isEqualTo(echo);
        assertThat(terminal.run("entry", "redact", "--reason", "비밀번호", "--", echo)
                        .exit())
                .isZero();
        assertThat(terminal.run("timeline").out()).doesNotContain("hunter2-ko");
    }

    @Test
    void without_a_reason_twice_or_of_nothing_it_is_refused() {
        assertThat(terminal.run("entry", "redact", number).exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("entry", "redact", number, "--reason", " ").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(terminal.run("entry", "redact", "Z999", "--reason", "x").exit())
                .isEqualTo(Exit.NO);
        assertThat(terminal.run("entry", "redact", number, "--reason", "x").exit())
                .isZero();
        Terminal.Answer again = terminal.run("entry", "redact", number, "--reason", "x", "--json");
        assertThat(again.exit()).isEqualTo(Exit.NO);
        assertThat(again.error().get("code").asString()).isEqualTo("refused");
    }

    @Test
    void while_the_words_are_still_on_the_disk_nobody_says_that_they_are_gone() throws Exception {
        Path segment;
        try (var files = Files.list(terminal.folder.resolve("store/journal"))) {
            segment = files.filter(f -> f.toString().endsWith(".lines"))
                    .findFirst()
                    .orElseThrow();
        }
        // A folder in its way: the new file cannot be written.
        Path inside = Files.createDirectories(Path.of(segment + ".redacted.part/inside"));

        Terminal.Answer answer = terminal.run("entry", "redact", number, "--reason", "비밀번호", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").asString()).isEqualTo("refused");
        assertThat(Files.readString(segment)).contains("hunter2-ko");
        Files.delete(inside);
        assertThat(terminal.run("log", "다음").exit()).isZero();
        assertThat(Files.readString(segment)).doesNotContain("hunter2-ko");
    }
}
