package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code log} with one line. */
class LogCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    private JsonNode last() {
        return terminal.run("timeline", "--json").jsonLines().getLast();
    }

    @Test
    void aLineIsAcknowledgedByItsOperationsId() {
        Answer answer = terminal.run("log", "#페이/결제 장애, 카드가 안 됨");
        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.lines()).hasSize(1);
        assertThat(Terminal.first(answer.out())).isEqualTo(last().get("id").asString());
        assertThat(last().get("state").asString()).isEqualTo("major_outage");
        assertThat(last().get("text").asString()).isEqualTo("카드가 안 됨");
        assertThat(last().get("typed").asString()).isEqualTo("#페이/결제 장애, 카드가 안 됨");
    }

    @Test
    void aLineThatLooksLikeAnOptionIsALine() {
        assertThat(terminal.run("log", "-10m #pay/card degraded card payments back")
                        .exit())
                .isZero();
        assertThat(last().get("occurredAt").asString()).isEqualTo("2022-10-16T21:34:00+09:00");
        assertThat(terminal.run("log", "--version").exit()).isZero();
        assertThat(last().get("text").asString()).isEqualTo("--version");
        assertThat(terminal.run("log", "@all is not a file of arguments").exit())
                .isEqualTo(Exit.NO);
    }

    @Test
    void optionsStandBeforeOrBehindTheLine() {
        assertThat(terminal.run("log", "--json", "first").json().get("text").asString())
                .isEqualTo("first");
        assertThat(terminal.run("log", "-1m second", "--json")
                        .json()
                        .get("text")
                        .asString())
                .isEqualTo("second");
        assertThat(terminal.run("--json", "log", "third").json().get("text").asString())
                .isEqualTo("third");
    }

    @Test
    void aLineThatIsNotUnderstoodIsNotRecorded() {
        Answer answer = terminal.run("log", "#없는서비스 장애", "--lang", "en");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("bonghwa: 1:1: No such name: ").hasLineCount(1);
        assertThat(terminal.run("timeline", "--json").out()).isEmpty();
    }

    @Test
    void aScopeThatIsInDoubtIsAskedForWithLinesThatAnswer() {
        terminal.run("log", "#페이/결제 장애");
        terminal.run("log", "#페이/송금 정상");
        Answer answer = terminal.run("log", "#페이 정상", "--lang", "ko");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err()).contains("#페이/전체 정상").contains("#페이/전체-");
    }

    @Test
    void whatOnlyLooksLikeAStateIsLeftAndSaid() {
        Answer answer = terminal.run("log", "#페이 장애 원인 확인 중");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).isNotEmpty();
        assertThat(answer.err()).contains("장애");
        assertThat(last().get("state").isNull()).isTrue();
    }

    @Test
    void anEntryIsCorrectedAndStruckByItsNumber() {
        terminal.run("log", "카드가 안 됨");
        String number = last().get("number").asString();
        assertThat(terminal.run("log", "!정정 " + number + " 21:30 더 일찍").exit()).isZero();
        assertThat(last().get("occurredAt").asString()).isEqualTo("2022-10-16T21:30:00+09:00");
        assertThat(last().get("amended").asBoolean()).isTrue();
        assertThat(terminal.run("log", "!취소 " + number.substring(1) + " 중복").exit())
                .isZero();
        assertThat(last().get("struck").asBoolean()).isTrue();
        assertThat(terminal.run("log", "!취소 9999 없음").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void withoutAnOpenIncidentItSaysHowToDeclareOne() {
        terminal.run("incident", "close");
        Answer answer = terminal.run("log", "늦은 글", "--lang", "en");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err()).contains("bonghwa incident declare");
    }

    @Test
    void severalWordsWithoutQuotesAreAMistake() {
        assertThat(terminal.run("log", "two", "words").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("log").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void itGoesToTheIncidentThatIsNamed() {
        String first =
                terminal.run("incident", "show", "--json").json().get("id").asString();
        terminal.now = Terminal.NOW.plusSeconds(10);
        terminal.run("incident", "declare", "둘째");
        terminal.run("log", "둘째의 글");
        terminal.run("log", "첫째의 글", "--incident=" + first.substring(0, 6));
        assertThat(terminal.run("timeline", "--json", "--incident", first).jsonLines())
                .singleElement()
                .satisfies(e -> assertThat(e.get("text").asString()).isEqualTo("첫째의 글"));
    }
}
