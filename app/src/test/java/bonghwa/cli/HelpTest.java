package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What every command says of itself, in both languages. */
class HelpTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    /** Every command with its subcommands, as one types it. */
    private List<List<String>> commands() {
        Console console = new Console(
                java.io.InputStream.nullInputStream(), System.out, System.err, terminal.folder, terminal.environment);
        List<List<String>> all = new ArrayList<>();
        collect(CommandTree.of(new Bonghwa(terminal, new Program.Typed(List.of(), console))), List.of(), all);
        return all;
    }

    private static void collect(CommandLine line, List<String> path, List<List<String>> all) {
        all.add(path);
        line.getSubcommands().forEach((name, sub) -> {
            // Another name of a command is explained under its first.
            if (name.equals(sub.getCommandName())) {
                List<String> longer = new ArrayList<>(path);
                longer.add(name);
                collect(sub, longer, all);
            }
        });
    }

    private Answer help(List<String> command, String... more) {
        List<String> typed = new ArrayList<>(command);
        typed.addAll(List.of(more));
        return terminal.run(typed.toArray(String[]::new));
    }

    @Test
    void everyCommandExplainsItselfInBothLanguagesAndTouchesNoStore() {
        for (List<String> command : commands()) {
            for (String language : List.of("ko", "en")) {
                for (String asking : List.of("--help", "-h")) {
                    Answer answer = help(command, "--lang", language, asking);
                    assertThat(answer.exit()).as("%s", command).isZero();
                    assertThat(answer.err()).as("%s", command).isEmpty();
                    assertThat(answer.out())
                            .as("%s", command)
                            .contains("bonghwa " + String.join(" ", command))
                            .contains("--store")
                            .doesNotContain("%n", "?cli.");
                }
            }
        }
        assertThat(terminal.asked).isEmpty();
    }

    @Test
    void noLineOfHelpIsWiderThanATerminal() {
        for (List<String> command : commands()) {
            assertThat(help(command, "--lang", "ko", "--help").lines())
                    .as("%s", command)
                    .allMatch(line ->
                            line.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum() <= 100);
        }
    }

    @Test
    void koreanHelpIsKorean() {
        for (List<String> command : commands()) {
            String first = help(command, "--lang", "ko", "--help").out();
            assertThat(first.lines().findFirst().orElseThrow())
                    .as("%s", command)
                    .containsPattern("[가-힣]");
            assertThat(first).contains("사용법").doesNotContain("Usage", "Options", "Commands");
        }
    }

    @Test
    void theWholeSaysHowTimesAreWrittenAndWhatTheExitCodesMean() {
        assertThat(terminal.run("--help", "--lang", "en").out())
                .contains("2022-10-16T21:30+09:00", "Exit codes: 0 done", "70 our bug");
    }

    @Test
    void helpOfLogIsHelpAndNoEntry(@TempDir Path folder) {
        Terminal inTrouble = Terminal.inTrouble(folder);

        assertThat(inTrouble.run("log", "--help").out()).contains("bonghwa log \"-10m");
        assertThat(inTrouble.run("timeline").out()).isEmpty();
        assertThat(inTrouble.run("log", "--", "--help").exit()).isZero();
        assertThat(inTrouble.run("timeline").out()).contains("--help");
    }

    @Test
    void theExamplesOfLogAreUnderstood(@TempDir Path folder) {
        Terminal inTrouble = Terminal.inTrouble(folder);
        for (String language : List.of("ko", "en")) {
            List<String> examples = inTrouble
                    .run("log", "--help", "--lang", language)
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("bonghwa log \""))
                    .map(line -> line.substring("bonghwa log \"".length(), line.lastIndexOf('"')))
                    .toList();
            assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
            for (String example : examples) {
                Answer answer = inTrouble.run("log", example);
                assertThat(answer.err()).as(example).isEmpty();
                assertThat(answer.exit()).as(example).isZero();
            }
        }
    }
}
