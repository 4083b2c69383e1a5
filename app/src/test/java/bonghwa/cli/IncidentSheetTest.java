package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code incident show} tells of one incident while it goes on. */
class IncidentSheetTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    private JsonNode shown() {
        return terminal.run("incident", "show", "--json").json();
    }

    @Test
    void theResponseClockRunsUntilSomebodyTakesCommandAndThenStands() {
        assertThat(shown().get("responseSeconds").asInt()).isEqualTo(240);
        assertThat(shown().get("commandTakenAt").isNull()).isTrue();
        terminal.now = Terminal.NOW.plusSeconds(60);
        assertThat(shown().get("responseSeconds").asInt()).isEqualTo(300);

        terminal.run("assign", "kim", "총괄");
        terminal.now = Terminal.NOW.plusSeconds(900);

        assertThat(shown().get("responseSeconds").asInt()).isEqualTo(300);
        assertThat(shown().get("commandTakenAt").asString()).isEqualTo("2022-10-16T21:45:00" + offset());
    }

    /** The incident lives in the zone of this machine. */
    private String offset() {
        return terminal.zone().getRules().getOffset(Terminal.NOW).getId();
    }

    @Test
    void anOutageThatBeganEarlierCountsFromThere() {
        terminal.run("incident", "declare", "둘째", "--started", "-20m");

        assertThat(shown().get("title").asString()).isEqualTo("둘째");
        assertThat(shown().get("responseSeconds").asInt()).isEqualTo(1_200);
    }

    @Test
    void itsEntriesAreCountedWithTheStruckOnes() {
        terminal.run("log", "하나");
        String id = Terminal.first(terminal.run("log", "둘").out());
        terminal.run("entry", "strike", id);

        assertThat(shown().get("entries").asInt()).isEqualTo(2);
    }

    @Test
    void closedItIsNotOpenAndReopenedItIsWatchedAgain() {
        assertThat(shown().get("open").asBoolean()).isTrue();
        terminal.run("incident", "close");
        assertThat(shown().get("open").asBoolean()).isFalse();
        assertThat(shown().get("status").asString()).isEqualTo("closed");
        terminal.run("incident", "reopen");
        assertThat(shown().get("open").asBoolean()).isTrue();
        assertThat(shown().get("status").asString()).isEqualTo("monitoring");
    }

    @Test
    void peopleReadItInOneLineOfTheirLanguage() {
        assertThat(terminal.run("incident", "show", "--lang", "ko").lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("SEV1", "판교 화재"));
        assertThat(terminal.run("incident", "show", "--lang", "en").out()).contains("Investigating");
        terminal.run("incident", "declare", "무등급");
        assertThat(terminal.run("incident", "show", "--lang", "en").out()).contains("severity not set");
    }
}
