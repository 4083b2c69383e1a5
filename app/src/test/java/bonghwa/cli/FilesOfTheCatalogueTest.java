package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code catalog import / export / check} and {@code people add} at the command line, one behind the other. */
class FilesOfTheCatalogueTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    private String exported() {
        return terminal.run("catalog", "export").out();
    }

    @Test
    void whatGoesToAFileIsWhatGoesToStandardOutput() throws IOException {
        assertThat(terminal.run("catalog", "export", "sub/c.yaml")).isEqualTo(new Answer(0, "", ""));

        assertThat(Files.readString(terminal.folder.resolve("sub/c.yaml"))).isEqualTo(exported());
    }

    @Test
    void aFileWithProblemsChangesNothing() {
        String before = exported();
        terminal.file("bad.yaml", "services:\n  - {id: new, ko: 새것}\n  - {id: bad, ko: 나쁨, sites: [moon]}\n");

        Answer answer = terminal.run("catalog", "import", "bad.yaml", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.error().get("where").asString()).isEqualTo("bad.yaml:3");
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void eachOfSeveralProblemsIsALineOfItsOwnAndAnObjectOfItsOwn() {
        terminal.file("bad.yaml", "services:\n  - {id: A, ko: 가}\n  - {id: b, ko: 나, gradee: 1}\n");

        assertThat(terminal.run("catalog", "check", "bad.yaml", "--lang", "en")
                        .err()
                        .lines())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("bad.yaml:2: id A: "),
                        two -> assertThat(two).startsWith("bad.yaml:3: unknown field gradee; "));
        assertThat(terminal.run("catalog", "check", "bad.yaml", "--json").err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"code\":\"catalogue\",\"message\":\""));
    }

    @Test
    void aGoodFileIsCountedForProgramsToo() {
        terminal.file("c.yaml", SmallCatalogue.YAML);

        assertThat(terminal.run("catalog", "check", "c.yaml", "--json").out())
                .isEqualTo("{\"services\":2,\"functions\":3,\"sites\":1,\"journeys\":0,\"people\":1,\"roles\":1}\n");
        assertThat(terminal.run("catalog", "check", "c.yaml", "--lang", "ko").out())
                .startsWith("c.yaml: ");
    }

    @Test
    void takingInTheSameOnceMoreChangesNothing() {
        String before = exported();
        terminal.file("c.yaml", before);

        assertThat(terminal.run("catalog", "import", "c.yaml").exit()).isZero();
        assertThat(terminal.run("catalog", "import", "c.yaml", "--whole").exit())
                .isZero();
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void theWholeTakesOutWhatTheFileDoesNotNameAndAWordLessDoesNot() {
        terminal.file("small.yaml", "services:\n  - {id: maps, ko: 지도}\n");

        terminal.run("catalog", "import", "small.yaml");
        assertThat(terminal.run("status", "--json").out()).contains("\"pay\"", "\"maps\"");
        terminal.run("catalog", "import", "small.yaml", "--whole");
        assertThat(terminal.run("status", "--json").out()).contains("\"maps\"").doesNotContain("\"pay\"");
        assertThat(terminal.run("people").out()).isEmpty();
    }

    @Test
    void checkNeedsNoStoreAndMayNotReferToWhatOnlyTheRoomHas() {
        terminal.file("more.yaml", "services:\n  - {id: shop, ko: 쇼핑, sites: [pangyo]}\n");
        terminal.asked = "";

        assertThat(terminal.run("catalog", "check", "more.yaml").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.asked).isEmpty();
        assertThat(terminal.run("catalog", "import", "more.yaml").exit()).isZero();
    }

    @Test
    void anEmptyRoomHasAnEmptyCatalogueThatCanBeTakenIn(@TempDir Path folder) {
        Terminal empty = new Terminal(folder);
        assertThat(empty.run("catalog", "export", "e.yaml").exit()).isZero();

        assertThat(empty.run("catalog", "check", "e.yaml").exit()).isZero();
        assertThat(empty.run("status", "--lang", "en").out()).contains("bonghwa catalog import FILE");
    }

    @Test
    void aPersonWhoWasAddedStandsInTheFile() {
        terminal.run("people", "add", "lee", "이영희", "--phone", "010-1234", "--team", "플랫폼");

        assertThat(exported()).contains("  - id: lee\n    ko: 이영희\n    en: 이영희\n    team: 플랫폼\n    phone: 010-1234\n");
    }

    @Test
    void wrongBytesAreSaidWithTheFile() throws IOException {
        Files.write(terminal.folder.resolve("euckr.yaml"), new byte[] {(byte) 0xC6, (byte) 0xE4});

        Answer answer = terminal.run("catalog", "check", "euckr.yaml", "--lang", "en");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err()).contains("euckr.yaml: is not UTF-8");
    }
}
