package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** The manual of the command line is complete and true: every command, option, field and code that it promises is there. */
class ManualTest {

    private static final Pattern CODE = Pattern.compile(
            "Failure\\s*\\.no\\(\\s*\"([a-z-]+)\"|(?:complain|say)\\(\\s*\"([a-z-]+)\"|\"code\",\\s*\"([a-z-]+)\"");

    private static Terminal terminal;
    private static String manual;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        manual = Files.readString(Path.of("docs/manual/command-line.md"));
        terminal = Terminal.inTrouble(folder);
        terminal.run("assign", "kim", "총괄");
        terminal.run("log", "#페이/결제 장애");
        terminal.findings = List.of(Finding.good("cli.status.no-incident"));
    }

    private static CommandLine root() {
        Console console = new Console(
                InputStream.nullInputStream(), System.out, System.err, terminal.folder, terminal.environment);
        return CommandTree.of(new Bonghwa(terminal, new Program.Typed(List.of(), console)));
    }

    private static void walk(CommandLine line, List<CommandLine> all) {
        all.add(line);
        line.getSubcommands().values().forEach(sub -> walk(sub, all));
    }

    private static List<CommandLine> commands() {
        List<CommandLine> all = new ArrayList<>();
        walk(root(), all);
        return all;
    }

    @Test
    void everyCommandIsInTheManual() {
        for (CommandLine command : commands()) {
            String name = command.getCommandName();
            assertThat(manual).as(name).containsPattern("[`/ |]" + Pattern.quote(name) + "\\b");
        }
    }

    @Test
    void everyOptionIsInTheManual() {
        Set<String> options = new TreeSet<>();
        commands().forEach(c -> c.getCommandSpec().options().forEach(o -> options.add(o.longestName())));
        options.removeAll(Set.of("--help", "--version"));

        assertThat(options).isNotEmpty().allSatisfy(option -> assertThat(manual).contains(option));
    }

    @Test
    void everyOptionOfTheManualIsThere() {
        Set<String> known = new TreeSet<>();
        commands().forEach(c -> c.getCommandSpec().options().forEach(o -> known.addAll(Arrays.asList(o.names()))));
        // Of other programs in the examples.
        known.add("--line-buffered");

        assertThat(Pattern.compile("--[a-z][a-z-]+").matcher(manual).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    /** The fields that the manual promises of a command: the list in the last cell of its row. */
    private static List<String> promised(String command) {
        String row = manual.lines()
                .filter(line -> line.startsWith("| `") && line.split("\\|")[1].contains("`" + command + "`"))
                .findFirst()
                .orElseThrow();
        String cell = row.split("\\|")[2];
        String list = cell.substring(cell.indexOf('`') + 1, cell.indexOf('`', cell.indexOf('`') + 1));
        return List.of(list.split(", "));
    }

    private static List<String> answered(String... command) {
        String[] typed =
                Stream.concat(Stream.of("--json"), Arrays.stream(command)).toArray(String[]::new);
        JsonNode first = terminal.run(typed).jsonLines().getFirst();
        return List.copyOf(first.propertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident list", "people [list]", "assign list"})
    void everyAnswerHasTheFieldsThatThePromiseNames(String command) {
        String[] typed = command.replace("[", "").replace("]", "").split(" ");

        assertThat(answered(typed)).isEqualTo(promised(command));
    }

    @Test
    void whatIsFoundHasTheFieldsThatThePromiseNames() {
        String row = manual.lines()
                .filter(l -> l.startsWith("| `verify`"))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains("`grade` (`good`, `warning`, `bad`), `code`, `message`");
        assertThat(answered("verify")).containsExactly("grade", "code", "message");
        assertThat(answered("doctor")).containsExactly("grade", "code", "message");
    }

    @Test
    void theBoardAndTheTimelineHaveTheFieldsOfTheManual() {
        JsonNode status = terminal.run("status", "--json").json();
        assertThat(status.propertyNames()).containsExactly("incident", "at", "knownAt", "services");
        for (JsonNode service : status.get("services")) {
            assertThat(manual)
                    .contains("\""
                            + String.join("\", \"", service.propertyNames()).replace("\", \"functions", ""));
        }
        for (String field : answered("timeline")) {
            assertThat(manual).as(field).contains("\"" + field + "\"");
        }
    }

    @Test
    void everyCodeThatAnErrorCanHaveIsInTheManual() throws IOException {
        Set<String> codes = new TreeSet<>(Set.of("usage", "store", "file"));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/bonghwa"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                if (source.getParent().endsWith("cli") || source.getParent().endsWith("bonghwa")) {
                    CODE.matcher(Files.readString(source))
                            .results()
                            .forEach(m -> codes.add(
                                    m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3)));
                }
            }
        }

        assertThat(codes)
                .hasSizeGreaterThan(8)
                .allSatisfy(code -> assertThat(manual).contains("`" + code + "`"));
    }

    @Test
    void everyExitCodeIsInTheManual() throws IllegalAccessException {
        String codes = manual.substring(manual.indexOf("**Exit codes**"), manual.indexOf("**Errors**"));
        for (var field : Exit.class.getDeclaredFields()) {
            assertThat(codes).as(field.getName()).containsPattern("\\b" + field.get(null) + " ");
        }
    }

    @Test
    void theCatalogueOfTheManualIsRight() {
        String yaml = manual.substring(manual.indexOf("```yaml\n") + 8);
        yaml = yaml.substring(0, yaml.indexOf("```"));
        // It refers to a service that it leaves out.
        yaml = yaml.replace("services:\n", "services:\n  - {id: login, ko: 로그인, functions: [{id: web, ko: 웹}]}\n");
        terminal.file("manual.yaml", yaml);

        assertThat(terminal.run("catalog", "check", "manual.yaml")).satisfies(a -> {
            assertThat(a.err()).isEmpty();
            assertThat(a.exit()).isZero();
        });
    }
}
