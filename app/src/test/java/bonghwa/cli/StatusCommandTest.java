package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.op.Clockwork;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code status}: the board, as of a moment and as known at a moment. */
class StatusCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    private String card(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "status";
        all[1] = "--json";
        System.arraycopy(options, 0, all, 2, options.length);
        JsonNode functions = terminal.run(all).json().get("services").get(1).get("functions");
        return functions.get(0).get("reported").asString();
    }

    @Test
    void theJsonHasTheShapeOfTheManual() {
        terminal.run("log", "21:30 #로그인 장애");
        terminal.run("log", "21:35 #페이/송금 복구 중 >23:00");
        String id = terminal.run("incident", "show", "--json").json().get("id").asString();
        assertThat(terminal.run("status", "--json", "--at", "21:40", "--lang", "en")
                        .out())
                .isEqualTo("""
                    {"incident":"%s","at":"2022-10-16T21:40:00+09:00","knownAt":null,"services":[\
                    {"id":"login","name":"Login","reported":"major_outage","effective":"major_outage","because":null,\
                    "since":"2022-10-16T21:30:00+09:00","lastConfirmed":"2022-10-16T21:30:00+09:00","eta":null,"functions":[\
                    {"id":"web","name":"Web","reported":"major_outage","effective":"major_outage","because":null,\
                    "since":"2022-10-16T21:30:00+09:00","lastConfirmed":"2022-10-16T21:30:00+09:00","eta":null}]},\
                    {"id":"pay","name":"Pay","reported":"recovering","effective":"major_outage","because":"login",\
                    "since":"2022-10-16T21:30:00+09:00","lastConfirmed":"2022-10-16T21:35:00+09:00",\
                    "eta":"2022-10-16T23:00:00+09:00","functions":[\
                    {"id":"card","name":"Card payment","reported":"unknown","effective":"major_outage","because":"login",\
                    "since":"2022-10-16T21:30:00+09:00","lastConfirmed":null,"eta":null},\
                    {"id":"send","name":"Transfer","reported":"recovering","effective":"recovering","because":null,\
                    "since":"2022-10-16T21:35:00+09:00","lastConfirmed":"2022-10-16T21:35:00+09:00","eta":"2022-10-16T23:00:00+09:00"}]}]}
                    """.formatted(id));
    }

    @Test
    void aServiceIsConfirmedNoLaterThanTheBrokenPartThatWasLookedAtLongestAgo() {
        terminal.run("log", "21:10 #페이/송금 장애");
        terminal.run("log", "21:30 #pay/card down");
        terminal.run("log", "21:40 #로그인 정상");

        var pay = terminal.run("status", "--json", "--at", "21:42")
                .json()
                .get("services")
                .get(1);

        assertThat(pay.get("lastConfirmed").asString()).isEqualTo("2022-10-16T21:10:00+09:00");
        assertThat(pay.get("functions").get(0).get("lastConfirmed").asString()).isEqualTo("2022-10-16T21:30:00+09:00");
    }

    @Test
    void whatWasTrueAndWhatWasKnownAreTwoQuestions() {
        terminal.run("log", "-2h #pay/card down, first seen");
        terminal.now = Terminal.NOW.plusSeconds(60);
        terminal.run("log", "-90m #pay/card operational, it was back earlier than we thought");
        assertThat(card("--at", "20:44")).isEqualTo("operational");
        assertThat(card("--at", "20:44", "--known-at", "2022-10-16T12:44:30Z")).isEqualTo("major_outage");
        assertThat(card("--known-at", "2022-10-16T21:44:30")).isEqualTo("major_outage");
        assertThat(card("--at", "19:00")).isEqualTo("unknown");
    }

    @Test
    void withAMomentNothingDependsOnNow() {
        terminal.run("log", "#pay/card down >22:00");
        String before =
                terminal.run("status", "--json", "--at", "2022-10-16T12:50:00Z").out();
        terminal.now = Terminal.NOW.plusSeconds(90_000);
        assertThat(terminal.run("status", "--json", "--at", "2022-10-16T12:50:00Z")
                        .out())
                .isEqualTo(before);
    }

    @Test
    void peopleReadWordsAndShapes() {
        terminal.run("log", "21:30 #로그인 장애");
        Answer answer = terminal.run("status", "--lang", "ko");
        assertThat(answer.lines().getFirst()).isEqualTo("판교 화재 · SEV1 · 조사 중");
        assertThat(answer.out())
                .contains("× 로그인")
                .contains("전면 장애")
                .contains("페이")
                .contains("때문")
                .doesNotContain("?word");
    }

    @Test
    void withoutAnIncidentTheCatalogueIsShown(@TempDir Path folder) {
        Terminal fresh = new Terminal(folder);
        assertThat(fresh.run("status", "--json").out())
                .isEqualTo(
                        "{\"incident\":null,\"at\":\"2022-10-16T21:44:00+09:00\",\"knownAt\":null,\"services\":[]}\n");
        assertThat(fresh.run("status", "--lang", "en").out()).contains("bonghwa catalog import");
        assertThat(fresh.run("timeline", "--json")).isEqualTo(new Answer(0, "", ""));
        fresh.file("c.yaml", SmallCatalogue.YAML);
        fresh.run("catalog", "import", "c.yaml");
        assertThat(fresh.run("status", "--json").json().get("services").size()).isEqualTo(2);
    }

    @Test
    void aReplaySaysSo() {
        terminal.clock = Clockwork.Kind.REPLAY;
        assertThat(terminal.run("status", "--lang", "en").lines().getFirst()).isEqualTo("REPLAY");
        assertThat(terminal.run("incident", "list", "--lang", "en").lines().getFirst())
                .isEqualTo("REPLAY");
    }

    @Test
    void aTimeThatIsNoneIsAMistake() {
        Answer answer = terminal.run("status", "--at", "whenever", "--json");
        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(answer.error().get("where").asString()).isEqualTo("--at");
    }

    @Test
    void aClosedIncidentIsStillRead() {
        terminal.run("log", "#pay/card down");
        terminal.run("incident", "close");
        assertThat(card()).isEqualTo("major_outage");
    }

    @Test
    void whatNobodyHasConfirmedIsListedTheOldestFirst() {
        terminal.run("log", "-5h #로그인 장애");
        terminal.run("log", "-1h #pay/card down");
        Answer answer = terminal.run("status", "--unconfirmed", "--json");
        assertThat(answer.json().get("hours").asInt()).isEqualTo(3);
        assertThat(answer.json().get("unconfirmed").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"service\":\"pay\",\"function\":\"send\",\"state\":\"unknown\",\"lastConfirmed\":null}",
                        "{\"service\":\"login\",\"function\":\"web\",\"state\":\"major_outage\","
                                + "\"lastConfirmed\":\"2022-10-16T16:44:00+09:00\"}");
    }

    @Test
    void theHoursAreTheOnesThatAreGiven() {
        terminal.run("log", "-5h #로그인 장애");
        terminal.run("log", "-1h #페이 장애");
        assertThat(terminal.run("status", "--unconfirmed=6", "--json").json().get("unconfirmed"))
                .isEmpty();
        assertThat(terminal.run("status", "--unconfirmed=1", "--json").json().get("unconfirmed"))
                .hasSize(3);
        assertThat(terminal.run("status", "--unconfirmed=2", "--at", "20:00", "--json")
                        .json()
                        .get("unconfirmed"))
                .as("as of a moment: the report of an hour ago was none yet")
                .hasSize(3);
    }

    @Test
    void peopleReadWhenItWasConfirmedLast() {
        terminal.run("log", "-5h #로그인 장애");
        assertThat(terminal.run("status", "--unconfirmed", "--lang", "ko").out())
                .startsWith("3시간 안에 확인되지 않은 것: 3")
                .contains("확인된 적 없음")
                .contains("16:44");
        assertThat(terminal.run("status", "--unconfirmed", "--lang", "en").out())
                .contains("never confirmed");
    }

    @Test
    void hoursThatAreNoNumberAreWrongUsage() {
        assertThat(terminal.run("status", "--unconfirmed=soon").exit()).isEqualTo(Exit.USAGE);
    }
}
