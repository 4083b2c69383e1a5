package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is read for one command must be the very command that stands in the whole tree. */
class CommandTreeTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    private Bonghwa root() {
        Console console = new Console(
                InputStream.nullInputStream(), System.out, System.err, terminal.folder, terminal.environment);
        return new Bonghwa(terminal, new Program.Typed(List.of(), console));
    }

    private CommandLine typed(String... arguments) {
        return CommandTree.of(root(), List.of(arguments));
    }

    /** Every option and argument of a command and of all below it, by name. */
    private static List<String> shape(CommandLine line) {
        List<String> own = line.getCommandSpec().args().stream()
                .map(arg -> line.getCommandSpec().qualifiedName() + " " + arg)
                .toList();
        List<String> below = line.getSubcommands().values().stream()
                .flatMap(sub -> shape(sub).stream())
                .toList();
        return Stream.concat(own.stream(), below.stream()).toList();
    }

    @Test
    void a_store_may_be_called_like_the_command_that_opens_it() {
        CommandLine.ParseResult read = typed("--store", "wall", "wall").parseArgs("--store", "wall", "wall");

        assertThat(read.<String>matchedOptionValue("--store", "")).isEqualTo("wall");
        assertThat(read.subcommand().commandSpec().name()).isEqualTo("wall");
    }

    @Test
    void every_command_is_listed_under_its_own_name() {
        CommandTree.of(root())
                .getSubcommands()
                .forEach((name, command) ->
                        assertThat(command.getCommandSpec().names()).contains(name));
    }

    @Test
    void a_command_that_is_read_alone_takes_what_it_takes_in_the_whole_tree() {
        CommandTree.of(root()).getSubcommands().forEach((name, command) -> {
            CommandLine alone = typed("--lang", "ko", name);

            if (name.equals(command.getCommandName())) {
                assertThat(alone.getSubcommands().values())
                        .as(name)
                        .containsOnly(alone.getSubcommands().get(name));
            }
            assertThat(shape(alone.getSubcommands().get(name))).isEqualTo(shape(command));
        });
    }

    @Test
    void what_is_no_command_is_looked_for_among_all() {
        assertThat(typed("statsu").getSubcommands()).containsKeys("status", "hub");
        assertThat(typed("--help").getSubcommands()).containsKeys("status", "hub");
        assertThat(typed("--store", "status").getSubcommands()).containsKeys("status", "hub");
    }

    @Test
    void a_value_that_is_spelt_like_a_command_is_none() {
        assertThat(typed("--store", "hub", "status").getSubcommands()).containsOnlyKeys("status");
    }
}
