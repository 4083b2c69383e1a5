package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.domain.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What all commands share: help, languages, mistakes, faults, and the commands that the root carries out. */
class CliTest {

    private static final List<String> COMMANDS = List.of(
            "demo",
            "replay",
            "incident",
            "log",
            "status",
            "timeline",
            "entry",
            "people",
            "assign",
            "catalog",
            "screenshot",
            "verify",
            "doctor",
            "backup",
            "restore",
            "bench",
            "version");

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void helpNamesEveryCommandInBothLanguages() {
        for (String lang : List.of("ko", "en")) {
            Answer help = terminal.run("--lang", lang, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains(COMMANDS).doesNotContain("?cli");
            for (String command :
                    COMMANDS.stream().filter(c -> !c.equals("log")).toList()) {
                assertThat(terminal.run(command, "--help", "--lang", lang).out())
                        .as(command)
                        .contains("--store");
            }
        }
        assertThat(terminal.run("--help", "--lang", "ko").out())
                .contains("사용법: bonghwa")
                .contains("현황판");
        assertThat(terminal.run("--help", "--lang", "en").out())
                .contains("Usage: bonghwa")
                .contains("the board");
    }

    @Test
    void everyOptionAndArgumentIsExplained() {
        for (Language language : Language.values()) {
            Console console =
                    new Console(InputStream.nullInputStream(), System.out, System.err, terminal.folder, Map.of());
            CommandLine line = CommandTree.of(new Bonghwa(terminal, new Program.Typed(List.of(), console)));
            explained(line.setResourceBundle(new Words(language).bundle()));
        }
    }

    private static void explained(CommandLine line) {
        CommandLine.Model.CommandSpec spec = line.getCommandSpec();
        assertThat(spec.usageMessage().header()).as(spec.qualifiedName()).isNotEmpty();
        spec.args()
                .forEach(arg -> assertThat(arg.description())
                        .as(spec.qualifiedName() + " " + arg.paramLabel())
                        .isNotEmpty());
        line.getSubcommands().values().forEach(CliTest::explained);
    }

    @Test
    void theLanguageIsThatOfTheEnvironmentUnlessTheOptionSaysAnother() {
        terminal.environment.put("LANG", "ko_KR.UTF-8");
        assertThat(terminal.run("incident", "list").out()).isEqualTo("사고가 없습니다\n");
        terminal.environment.put("LC_ALL", "C.UTF-8");
        assertThat(terminal.run("incident", "list").out()).isEqualTo("there is no incident\n");
        assertThat(terminal.run("incident", "list", "--lang", "ko").out()).isEqualTo("사고가 없습니다\n");
        assertThat(terminal.run("incident", "list", "--lang", "fr").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void mistakesAreOneLine() {
        for (String[] typed : new String[][] {
            {"nonsense"},
            {"status", "--nonsense"},
            {"catalog", "check"},
            {"catalog"},
            {"status", "--at"},
            {"replay", "x", "--speed", "fast"}
        }) {
            Answer answer = terminal.run(typed);
            assertThat(answer.exit()).as(String.join(" ", typed)).isEqualTo(Exit.USAGE);
            assertThat(answer.err()).hasLineCount(1).startsWith("bonghwa: ");
            assertThat(answer.out()).isEmpty();
        }
    }

    @Test
    void mistakesForProgramsAreOneObject() {
        Answer answer = terminal.run("status", "--nonsense", "--json");
        assertThat(answer.error().get("code").asString()).isEqualTo("usage");
        assertThat(answer.error().get("message").asString()).contains("--nonsense");
        assertThat(answer.error().propertyNames()).containsExactly("code", "message", "where");
    }

    @Test
    void aFaultOfOursHasAnExitCodeOfItsOwn() {
        terminal.fault = new IllegalStateException("counter 7 after 5");
        Answer answer = terminal.run("status");
        assertThat(answer.exit()).isEqualTo(Exit.BUG);
        assertThat(answer.err()).contains("counter 7 after 5").hasLineCount(1);
        assertThat(terminal.run("status", "--json").error().get("code").asString())
                .isEqualTo("bug");
    }

    @Test
    void theStoreIsThatOfTheOptionElseOfTheVariable() {
        terminal.run("status");
        assertThat(terminal.asked).isEqualTo("null");
        terminal.environment.put("BONGHWA_STORE", "by-variable");
        terminal.run("status");
        assertThat(terminal.asked).endsWith("by-variable");
        terminal.run("--store", "before", "status");
        assertThat(terminal.asked).isEqualTo(terminal.folder.resolve("before").toString());
        terminal.run("status", "--store", "/behind");
        assertThat(terminal.asked).isEqualTo("/behind");
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(terminal.run().exit()).isZero();
        assertThat(terminal.asked).isEqualTo("window");
    }

    @Test
    void theVersionIsToldInBothWays() {
        assertThat(terminal.run("version").out()).isEqualTo("bonghwa 1.2.3\n");
        assertThat(terminal.run("--version").out()).isEqualTo("bonghwa 1.2.3\n");
        assertThat(terminal.run("version", "--json").json().get("version").asString())
                .isEqualTo("1.2.3");
    }

    @Test
    void theWeekendAndOtherIncidentsAreReplayed() throws IOException {
        terminal.run("demo", "--instant", "--store", "s");
        assertThat(terminal.replayed).isNotNull().satisfies(r -> {
            assertThat(r.demo()).isTrue();
            assertThat(r.instant()).isTrue();
            assertThat(r.store()).isEqualTo(terminal.folder.resolve("s"));
            assertThat(r.incident().catalogue().services()).hasSize(20);
        });
        terminal.file("i.json", """
            {"title": "화재", "zone": "Asia/Seoul", "started": "2022-10-15T15:19+09:00", "entries": []}
            """);
        terminal.run("replay", "i.json", "--speed", "10");
        assertThat(terminal.replayed).isNotNull().satisfies(r -> {
            assertThat(r.demo()).isFalse();
            assertThat(r.speed()).isEqualTo(10);
        });
        assertThat(terminal.run("replay", "i.json", "--speed", "0").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("replay", "i.json", "--speed", "3601").exit()).isEqualTo(Exit.USAGE);
        terminal.file("bad.json", "{\"title\": \"화재\"}\n");
        assertThat(terminal.run("replay", "bad.json", "--json")
                        .error()
                        .get("where")
                        .asString())
                .isEqualTo("bad.json:1");
    }

    @Test
    void aPictureIsDrawnAsItIsAskedFor() throws IOException {
        Answer answer = terminal.run(
                "screenshot",
                "p/x.png",
                "--view",
                "wall",
                "--at",
                "21:30",
                "--size",
                "1920x1080",
                "--theme",
                "light",
                "--lang",
                "ko",
                "--scale",
                "150%");
        assertThat(answer).isEqualTo(new Answer(0, "", ""));
        assertThat(Files.readString(terminal.folder.resolve("p/x.png"))).isEqualTo("그림");
        assertThat(terminal.drawn).isNotNull().satisfies(p -> {
            assertThat(p.view()).isEqualTo("wall");
            assertThat(p.width()).isEqualTo(1920);
            assertThat(p.height()).isEqualTo(1080);
            assertThat(p.theme()).isEqualTo(Screens.Theme.LIGHT);
            assertThat(p.scale()).isEqualTo(1.5);
            assertThat(p.at()).isEqualTo(Terminal.NOW.minusSeconds(14 * 60));
        });
        for (String[] wrong :
                new String[][] {{"--size", "big"}, {"--size", "99999x9"}, {"--theme", "pink"}, {"--scale", "9"}}) {
            assertThat(terminal.run("screenshot", "x.png", wrong[0], wrong[1]).exit())
                    .isEqualTo(Exit.USAGE);
        }
    }

    @Test
    void aPictureOfNowFollowsNow() {
        terminal.run("screenshot", "x.png");
        assertThat(terminal.drawn).isNotNull().satisfies(p -> assertThat(p.at()).isNull());
    }

    @Test
    void findingsDecideTheExitCode() {
        terminal.findings = List.of(Finding.good("cli.status.no-incident"), Finding.warning("cli.error.none"));
        assertThat(terminal.run("verify", "--root", "abc").exit()).isZero();
        assertThat(terminal.asked).isEqualTo("verify abc");
        terminal.findings = List.of(Finding.bad("cli.error.no-file", "journal"));
        terminal.file("room.bundle", "lines");
        Answer answer = terminal.run("verify", "room.bundle", "--lang", "en");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.out()).isEqualTo("bad  no such file: journal\n");
        assertThat(terminal.asked).isEqualTo("verify file room.bundle");
        assertThat(terminal.run("doctor", "--json").json().get("grade").asString())
                .isEqualTo("bad");
        assertThat(terminal.run("restore", "backup-1").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.asked).isEqualTo("restore backup-1");
    }

    @Test
    void aBackupIsNamed() {
        assertThat(terminal.run("backup", "--json").json().get("backup").asString())
                .endsWith("backup-1");
        assertThat(terminal.run("backup", "copy").out().toLowerCase(Locale.ROOT))
                .contains("copy");
        terminal.run("bench", "fold");
        assertThat(terminal.asked).isEqualTo("bench fold");
    }
}
