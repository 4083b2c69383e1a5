package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code catalog}: checked, taken in, written out. */
class CatalogCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
        terminal.file("c.yaml", SmallCatalogue.YAML);
    }

    @Test
    void aGoodFileIsCounted() {
        assertThat(terminal.run("catalog", "check", "c.yaml", "--lang", "en").out())
                .isEqualTo("c.yaml: 2 services, 3 functions, all right\n");
        assertThat(terminal.asked).isEmpty();
    }

    @Test
    void eachFaultIsSaidWithFileAndLine() {
        terminal.file("bad.yaml", "services:\n  - {id: a, ko: 가}\n  - {id: a, ko: 나, sites: [x]}\n");
        Answer answer = terminal.run("catalog", "check", "bad.yaml", "--lang", "en");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("""
            bad.yaml:3: id a is there already: give one of them another id
            bad.yaml:3: x is not there: define it, or correct the name
            """);
        assertThat(terminal.run("catalog", "import", "bad.yaml").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.room().catalogue().services()).isEmpty();
    }

    @Test
    void faultsForProgramsAreObjects() {
        terminal.file("bad.yaml", "services:\n  - {id: A, ko: 가}\n");
        Answer answer = terminal.run("catalog", "check", "bad.yaml", "--json");
        assertThat(answer.error().get("where").asString()).isEqualTo("bad.yaml:2");
        assertThat(answer.error().get("code").asString()).isEqualTo("catalogue");
    }

    @Test
    void whatIsTakenInComesOutAndGoesInAgain() throws IOException {
        assertThat(terminal.run("catalog", "import", "c.yaml", "--json").out())
                .isEqualTo("{\"services\":2,\"functions\":3,\"sites\":1,\"journeys\":0,\"people\":1,\"roles\":1}\n");
        String yaml = terminal.run("catalog", "export").out();
        assertThat(terminal.run("catalog", "export", "out/again.yaml").exit()).isZero();
        assertThat(Files.readString(terminal.folder.resolve("out/again.yaml"))).isEqualTo(yaml);
        assertThat(terminal.run("catalog", "import", "out/again.yaml").exit()).isZero();
        assertThat(terminal.run("catalog", "export").out()).isEqualTo(yaml);
    }

    @Test
    void whatAFileDoesNotNameStaysUnlessItIsTheWhole() {
        terminal.run("catalog", "import", "c.yaml");
        terminal.file("more.yaml", "services: [{id: map, ko: 지도, dependsOn: [{on: login}]}]");
        assertThat(terminal.run("catalog", "import", "more.yaml").exit()).isZero();
        assertThat(terminal.room().catalogue().services()).hasSize(3);
        terminal.file("only.yaml", "services: [{id: map, ko: 지도}]");
        assertThat(terminal.run("catalog", "import", "--whole", "only.yaml").exit())
                .isZero();
        assertThat(terminal.room().catalogue().services()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsSaid() throws IOException {
        assertThat(terminal.run("catalog", "check", "nowhere.yaml", "--lang", "en")
                        .err())
                .contains("no such file")
                .hasLineCount(1);
        Files.write(terminal.folder.resolve("latin.yaml"), new byte[] {(byte) 0xE9});
        assertThat(terminal.run("catalog", "check", "latin.yaml", "--lang", "en")
                        .err())
                .contains("UTF-8");
        assertThat(terminal.run("catalog", "check", ".").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.run("catalog", "export", ".").exit()).isEqualTo(Exit.NO);
    }
}
