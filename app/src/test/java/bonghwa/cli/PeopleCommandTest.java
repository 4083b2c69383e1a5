package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code people} and {@code assign}: who there is, and who has what. */
class PeopleCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    @Test
    void peopleAreListedWithWhatTheyHave() {
        terminal.run("assign", "kim", "총괄");
        JsonNode kim = terminal.run("people", "list", "--json", "--lang", "ko").json();
        assertThat(kim.get("name").asString()).isEqualTo("김철수");
        assertThat(kim.get("phone").asString()).isEqualTo("01");
        assertThat(kim.get("duties")).hasToString("[\"role:incident-commander\"]");
        assertThat(terminal.run("people", "--lang", "ko").out()).contains("김철수").contains("총괄");
    }

    @Test
    void aPersonIsAdded() {
        assertThat(terminal.run("people", "add", "lee", "이영희", "--role", "총괄", "--phone", "02")
                        .exit())
                .isZero();
        assertThat(terminal.room().catalogue().person("lee").orElseThrow().role())
                .isEqualTo("incident-commander");
        assertThat(terminal.run("people", "add", "Not A Slug", "x").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("people", "add", "park", "박", "--role", "없는역할").exit())
                .isEqualTo(Exit.NO);
    }

    @Test
    void whoTakesCommandStopsTheClock() {
        terminal.run("assign", "김철수", "incident-commander", "--from", "21:42");
        JsonNode incident = terminal.run("incident", "show", "--json").json();
        assertThat(incident.get("commandTakenAt").asString()).isEqualTo("2022-10-16T21:42:00+09:00");
        assertThat(incident.get("responseSeconds").asInt()).isEqualTo(120);
    }

    @Test
    void aDutyIsAServiceAFunctionOrATaskToo() {
        String number =
                terminal.run("log", "!할일 재처리", "--json").json().get("number").asString();
        assertThat(terminal.run("assign", "kim", "페이").exit()).isZero();
        assertThat(terminal.run("assign", "kim", "pay/card", "--until", "23:00").exit())
                .isZero();
        assertThat(terminal.run("assign", "kim", number).exit()).isZero();
        assertThat(terminal.run("assign", "list", "--json").jsonLines().stream()
                        .map(a -> a.get("duty").asString()))
                .hasSize(3)
                .contains("target:pay", "target:pay/card");
        assertThat(terminal.run("assign", "list", "--json")
                        .jsonLines()
                        .get(1)
                        .get("until")
                        .asString())
                .isEqualTo("2022-10-16T23:00:00+09:00");
    }

    @Test
    void aDutyEnds() {
        terminal.run("assign", "kim", "총괄", "--from", "21:41");
        String id = terminal.run("assign", "list", "--json").json().get("id").asString();
        assertThat(terminal.run("assign", "end", id, "--at", "21:43").exit()).isZero();
        assertThat(terminal.run("assign", "list", "--json").json().get("now").asBoolean())
                .isFalse();
        assertThat(terminal.run("assign", "end", "nothing").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void nobodyAndNothingAreSaid() {
        assertThat(terminal.run("assign", "아무개", "총괄").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.run("assign", "kim", "아무것").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.run("assign", "총괄", "페이").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.run("assign", "kim").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whoIsThereIsChangedOnlyInWhatIsGiven() {
        terminal.run("people", "add", "lee", "이영희", "--team", "플랫폼", "--phone", "010", "--role", "총괄");
        terminal.run("people", "add", "lee", "이영희 (야간)", "--phone", "011");

        JsonNode lee = terminal.run("people", "--json", "--lang", "ko").jsonLines().stream()
                .filter(p -> p.get("id").asString().equals("lee"))
                .findFirst()
                .orElseThrow();
        assertThat(lee.get("name").asString()).isEqualTo("이영희 (야간)");
        assertThat(lee.get("team").asString()).isEqualTo("플랫폼");
        assertThat(lee.get("phone").asString()).isEqualTo("011");
        assertThat(lee.get("role").asString()).isEqualTo("incident-commander");
    }

    @Test
    void aNameIsComposedAndOnOneLine() {
        terminal.run("people", "add", "lee", java.text.Normalizer.normalize("이\n영희", java.text.Normalizer.Form.NFD));

        assertThat(terminal.run("people", "--lang", "ko").out()).contains("이 영희");
    }
}
