package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code incident}: declared, listed, shown, closed, opened again. */
class IncidentCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void aTitleIsEnough() {
        JsonNode declared =
                terminal.run("incident", "declare", "로그인 장애", "--json").json();
        assertThat(declared.get("title").asString()).isEqualTo("로그인 장애");
        assertThat(declared.get("severity").asString()).isEqualTo("unset");
        assertThat(declared.get("status").asString()).isEqualTo("investigating");
        assertThat(declared.get("started").asString()).isEqualTo("2022-10-16T21:44:00+09:00");
        assertThat(declared.get("open").asBoolean()).isTrue();
        assertThat(declared.get("commandTakenAt").isNull()).isTrue();
    }

    @Test
    void theOutageMayHaveStartedEarlier() {
        JsonNode declared = terminal.run("incident", "declare", "화재", "--started", "-20m", "--severity", "2", "--json")
                .json();
        assertThat(declared.get("started").asString()).isEqualTo("2022-10-16T21:24:00+09:00");
        assertThat(declared.get("severity").asString()).isEqualTo("sev2");
        assertThat(declared.get("responseSeconds").asInt()).isEqualTo(1200);
    }

    @Test
    void whatMakesNoSenseIsAMistake() {
        assertThat(terminal.run("incident", "declare").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("incident", "declare", "  ").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("incident", "declare", "x", "--severity", "huge")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(terminal.run("incident", "declare", "x", "--started", "tomorrow")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(terminal.run("incident", "list", "--json").out()).isEmpty();
    }

    @Test
    void theOneTouchedLastStandsFirst() {
        terminal.run("incident", "declare", "첫째");
        terminal.now = terminal.now.plusSeconds(1);
        terminal.run("incident", "declare", "둘째");
        assertThat(terminal.run("incident", "list", "--json").jsonLines().stream()
                        .map(i -> i.get("title").asString()))
                .containsExactly("둘째", "첫째");
    }

    @Test
    void closedAndOpenedAgain() {
        terminal.run("incident", "declare", "화재");
        assertThat(terminal.run("incident", "close", "--json")
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("closed");
        assertThat(terminal.run("incident", "close").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.run("incident", "reopen", "--json")
                        .json()
                        .get("open")
                        .asBoolean())
                .isTrue();
        assertThat(terminal.run("incident", "reopen").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void theWorkComesIntoEachPhaseUntilItIsClosed() {
        String id = terminal.run("incident", "declare", "화재", "--json")
                .json()
                .get("id")
                .asString();
        for (String phase : List.of("identified", "monitoring", "RESOLVED", "investigating")) {
            terminal.now = terminal.now.plusSeconds(60);
            assertThat(terminal.run("incident", "phase", phase, "--reason", "확인", "--json")
                            .json()
                            .get("status")
                            .asString())
                    .isEqualTo(phase.toLowerCase(Locale.ROOT));
        }
        assertThat(terminal.run("incident", "phase", "closed").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("incident", "phase").exit()).isEqualTo(Exit.USAGE);

        terminal.run("incident", "close");
        Answer closed = terminal.run("incident", "phase", "resolved", id, "--json");
        assertThat(closed.exit()).isEqualTo(Exit.NO);
        assertThat(closed.error().get("code").asString()).isEqualTo("refused");
    }

    @Test
    void whatIsOpenedAgainIsWatchedAsInTheWindow() {
        terminal.run("incident", "declare", "화재");
        terminal.run("incident", "close");
        assertThat(terminal.run("incident", "reopen", "--json")
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("monitoring");
    }

    @Test
    void oneIsNamedByTheStartOfItsId() {
        String id = terminal.run("incident", "declare", "화재", "--json")
                .json()
                .get("id")
                .asString();
        assertThat(terminal.run("incident", "show", "--", id.substring(0, 8)).out())
                .contains(id);
        Answer none = terminal.run("incident", "show", "nope", "--json");
        assertThat(none.exit()).isEqualTo(Exit.NO);
        assertThat(none.error().get("code").asString()).isEqualTo("no-incident");
    }

    @Test
    void anEmptyRoomSaysSo() {
        assertThat(terminal.run("incident", "list", "--lang", "en").out()).isEqualTo("there is no incident\n");
        assertThat(terminal.run("incident", "show").exit()).isEqualTo(Exit.NO);
    }
}
