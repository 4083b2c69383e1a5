package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code entry}: amended, struck, pinned. */
class EntryCommandTest {

    private Terminal terminal;
    private String id = "";
    private String number = "";

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
        JsonNode entry = terminal.run("log", "#페이/결제 장애, 카드", "--json").json();
        id = entry.get("id").asString();
        number = entry.get("number").asString();
    }

    @Test
    void amendingChangesWhatItSaysAndKeepsWhatWasTyped() {
        JsonNode entry = terminal.run(
                        "entry",
                        "amend",
                        number,
                        "--text",
                        "카드 결제",
                        "--at",
                        "21:30",
                        "--kind",
                        "milestone",
                        "--reason",
                        "회고",
                        "--json")
                .json();
        assertThat(entry.get("id").asString()).isEqualTo(id);
        assertThat(entry.get("text").asString()).isEqualTo("카드 결제");
        assertThat(entry.get("occurredAt").asString()).isEqualTo("2022-10-16T21:30:00+09:00");
        assertThat(entry.get("kind").asString()).isEqualTo("milestone");
        assertThat(entry.get("typed").asString()).isEqualTo("#페이/결제 장애, 카드");
        assertThat(entry.get("amended").asBoolean()).isTrue();
    }

    @Test
    void anEntryIsNamedByItsIdItsNumberOrTheNumberAlone() {
        assertThat(terminal.run("entry", "pin", id).exit()).isZero();
        assertThat(terminal.run("entry", "pin", number.toLowerCase(java.util.Locale.ROOT))
                        .exit())
                .isZero();
        assertThat(terminal.run("entry", "pin", number.substring(1)).exit()).isZero();
        assertThat(terminal.run("entry", "pin", "--", id.substring(0, 12)).exit())
                .isZero();
        assertThat(terminal.run("entry", "pin", "Z999").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void aStruckEntryTakesItsStateWithItUntilThatIsTakenBack() {
        assertThat(terminal.run("entry", "strike", number, "--json")
                        .json()
                        .get("struck")
                        .asBoolean())
                .isTrue();
        assertThat(card()).isEqualTo("unknown");
        assertThat(terminal.run("entry", "strike", number, "--undo", "--json")
                        .json()
                        .get("struck")
                        .asBoolean())
                .isFalse();
        assertThat(card()).isEqualTo("major_outage");
    }

    private String card() {
        return terminal.run("status", "--json")
                .json()
                .get("services")
                .get(1)
                .get("functions")
                .get(0)
                .get("reported")
                .asString();
    }

    @Test
    void aPinIsTakenBack() {
        assertThat(terminal.run("entry", "pin", number, "--json")
                        .json()
                        .get("pinned")
                        .asBoolean())
                .isTrue();
        assertThat(terminal.run("entry", "pin", number, "--undo", "--json")
                        .json()
                        .get("pinned")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void nothingToChangeIsAMistake() {
        assertThat(terminal.run("entry", "amend", number).exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("entry", "amend", number, "--kind", "gossip").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(terminal.run("entry").exit()).isEqualTo(Exit.USAGE);
    }
}
