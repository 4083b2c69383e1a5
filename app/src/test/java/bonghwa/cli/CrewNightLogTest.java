package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.testing.NightRecord;
import bonghwa.testing.NightScript;
import bonghwa.testing.NightScript.Step;
import bonghwa.testing.Weekend;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first night's lines through {@code log -}: the same entries as CrewNightFlowTest makes with the keys of the window. */
class CrewNightLogTest {

    @Test
    void the_same_lines_by_log_make_the_same_entries(@TempDir Path folder) {
        Terminal terminal = new Terminal(folder);
        terminal.now = NightScript.steps().getFirst().at();
        terminal.commands
                .importCatalogue(new Weekend().catalogue(), true)
                .toCompletableFuture()
                .join();

        NightScript.steps().forEach(step -> type(terminal, step));

        assertThat(NightRecord.entries(terminal.room().shown().orElseThrow()))
                .isEqualTo(NightScript.expected("entries.txt"));
    }

    private static void type(Terminal terminal, Step step) {
        terminal.now = step.at();
        if (step.act().equals("declare")) {
            assertThat(terminal.run("incident", "declare", step.words()).exit()).isZero();
        } else if (step.line()) {
            byte[] line = (step.words() + "\n").getBytes(StandardCharsets.UTF_8);
            Answer answer = terminal.run(new ByteArrayInputStream(line), "log", "-");
            assertThat(answer.err()).as(step.words()).isEmpty();
            assertThat(answer.exit()).as(step.words()).isZero();
        }
    }
}
