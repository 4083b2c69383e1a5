package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code bench}: each figure beside its baseline, as a table or as a JSON object a line. */
class BenchCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void a_figure_stands_beside_its_baseline_with_its_ratio_and_whether_it_reaches_its_aim() {
        List<String> lines = terminal.run("bench", "commit", "--lang", "en").lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast())
                .contains("2.00 / 6.00 ms")
                .contains("1.00 / 2.00 ms")
                .contains("2.00 / 3.00")
                .endsWith("missed");
    }

    @Test
    void without_a_name_everything_is_measured() {
        assertThat(terminal.run("bench", "--json").jsonLines().stream()
                        .map(f -> f.get("name").asString()))
                .containsExactly("commit", "fold", "wall");
    }

    @Test
    void programs_get_numbers() {
        JsonNode figure = terminal.run("bench", "fold", "--json").json();

        assertThat(figure.get("p50").asDouble()).isEqualTo(2);
        assertThat(figure.get("ratioP99").asDouble()).isEqualTo(3);
        assertThat(figure.get("aimOf").asString()).isEqualTo("ratio-p99");
        assertThat(figure.get("reached").asBoolean()).isFalse();
    }

    @Test
    void an_unknown_name_is_wrong_usage_and_the_known_ones_are_said() {
        Terminal.Answer answer = terminal.run("bench", "speed", "--lang", "en");

        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(answer.err()).contains("commit, fold");
    }

    @Test
    void the_exchange_is_measured_with_the_database_that_is_named_and_not_without() {
        JsonNode figure = terminal.run(
                        "bench", "sync", "--hub", "postgresql://me@127.0.0.1/empty", "--room", "7", "--json")
                .json();
        assertThat(figure.get("name").asString()).isEqualTo("sync-typed");
        assertThat(figure.get("baselineP99").asDouble()).isEqualTo(7);

        for (List<String> wrong : List.of(
                List.of("bench", "sync"),
                List.of("bench", "sync", "--hub", "/mnt/stick"),
                List.of("bench", "sync", "--hub", "postgresql://127.0.0.1/empty"))) {
            assertThat(terminal.run(wrong.toArray(String[]::new)).exit())
                    .as("%s", wrong)
                    .isEqualTo(Exit.USAGE);
        }
    }

    @Test
    void a_part_of_the_exchange_alone_can_be_asked_for_and_each_figure_is_said_as_soon_as_it_is_known() {
        Terminal.Answer answer = terminal.run(
                "bench", "sync", "--hub", "postgresql://me@127.0.0.1/empty", "--only", "join", "--lang", "en");

        assertThat(answer.err()).contains("measuring join").contains("3.00 / 9.00 ms");
        assertThat(answer.exit()).isEqualTo(Exit.DONE);
        Terminal.Answer wrong =
                terminal.run("bench", "sync", "--hub", "postgresql://me@127.0.0.1/empty", "--only", "joyn");
        assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("room, writers, join, typed, idle, apart");
    }

    @Test
    void without_a_name_the_exchange_is_measured_only_where_a_database_is_named() {
        assertThat(terminal.run("bench", "--hub", "postgresql://me@127.0.0.1/empty", "--json").jsonLines().stream()
                        .map(f -> f.get("name").asString()))
                .containsExactly("commit", "fold", "wall", "sync-typed");
    }
}
