package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code timeline}: the entries in their order, all or some of them. */
class TimelineCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
        terminal.run("log", "21:40 지도 서버 재기동 !조치");
        terminal.run("log", "21:30 #페이/결제 장애, 카드");
        terminal.run("log", "21:35 #로그인 확인 중");
    }

    private List<String> texts(String... options) {
        String[] all = Stream.concat(Stream.of("timeline", "--json"), Stream.of(options))
                .toArray(String[]::new);
        return terminal.run(all).jsonLines().stream()
                .map(e -> e.get("text").asString())
                .toList();
    }

    /** Somebody whom nobody let in says that payment works, and strikes what was recorded; the number of what they said. */
    private String strangerSpeaks() {
        JsonNode first = terminal.run("timeline", "--json").jsonLines().getFirst();
        Incident incident = terminal.room().current().orElseThrow();
        Scribe stranger = new Scribe(9).at(Terminal.NOW);
        Target card = Target.function("pay", "card");
        Content content = new Content(
                Kind.STATUS,
                When.exactly(Terminal.NOW),
                Text.of("이제 됩니다"),
                null,
                About.NOTHING,
                List.of(new Report(card, State.OPERATIONAL, null, null)),
                null);
        String number =
                first.get("number").asString().startsWith("J") ? "K1" : "J1"; // a new desk's letter is by chance
        stranger.write(incident.id(), new Operation.StateReported(number, content));
        stranger.write(incident.id(), new Operation.EntryStruck(first.get("id").asString(), true, "거짓"));
        terminal.hears(stranger.lines());
        return number;
    }

    @Test
    void whatAStrangerSaysStandsThereDoesNotCountAndChangesNothing() {
        String status = terminal.run("status", "--json").out();
        strangerSpeaks();

        assertThat(terminal.run("status", "--json").out()).isEqualTo(status);
        List<JsonNode> entries = terminal.run("timeline", "--json").jsonLines();
        assertThat(entries).hasSize(4).allMatch(e -> !e.get("struck").asBoolean());
        assertThat(entries)
                .filteredOn(e -> !e.get("counts").asBoolean())
                .extracting(e -> e.get("text").asString())
                .containsExactly("이제 됩니다");
    }

    @Test
    void peopleReadInWordsWhatDoesNotCount() {
        strangerSpeaks();

        assertThat(terminal.run("timeline", "--lang", "ko").lines())
                .filteredOn(l -> l.contains("반영 안 됨: 승인되지 않은 자리"))
                .singleElement()
                .asString()
                .contains("이제 됩니다");
        assertThat(terminal.run("timeline", "--lang", "en", "--find", "이제").out())
                .contains("does not count: its desk was not admitted");
    }

    @Test
    void whatDoesNotCountCannotBeAmended() {
        String number = strangerSpeaks();

        assertThat(terminal.run("entry", "strike", number).exit()).isEqualTo(Exit.NO);
    }

    @Test
    void theJsonHasTheShapeOfTheManual() {
        JsonNode entry = terminal.run("timeline", "--json").jsonLines().getFirst();
        assertThat(entry.propertyNames())
                .containsExactly(
                        "id",
                        "number",
                        "occurredAt",
                        "recordedAt",
                        "author",
                        "desk",
                        "kind",
                        "targets",
                        "service",
                        "function",
                        "state",
                        "text",
                        "typed",
                        "tags",
                        "amended",
                        "struck",
                        "pinned",
                        "counts",
                        "redacted");
        assertThat(entry.get("occurredAt").asString()).isEqualTo("2022-10-16T21:30:00+09:00");
        assertThat(entry.get("recordedAt").asString()).isEqualTo("2022-10-16T21:44:00+09:00");
        assertThat(entry.get("kind").asString()).isEqualTo("status");
        assertThat(entry.get("targets"))
                .hasToString("[{\"service\":\"pay\",\"function\":\"card\",\"state\":\"major_outage\"}]");
        assertThat(entry.get("service").asString()).isEqualTo("pay");
        assertThat(entry.get("function").asString()).isEqualTo("card");
        assertThat(entry.get("state").asString()).isEqualTo("major_outage");
        assertThat(entry.get("typed").asString()).isEqualTo("21:30 #페이/결제 장애, 카드");
        assertThat(entry.get("counts").asBoolean()).isTrue();
    }

    @Test
    void severalTargetsLeaveTheSingleFieldsEmpty() {
        terminal.run("log", "21:43 #페이 장애");
        JsonNode entry = terminal.run("timeline", "--json").jsonLines().getLast();
        assertThat(entry.get("targets").size()).isEqualTo(2);
        assertThat(entry.get("service").isNull()).isTrue();
        assertThat(entry.get("state").isNull()).isTrue();
    }

    @Test
    void entriesStandInTheOrderInWhichTheyOccurred() {
        assertThat(texts()).containsExactly("카드", "확인 중", "지도 서버 재기동");
    }

    @Test
    void aTextIsFoundHoweverItIsComposed() {
        assertThat(texts("--find", "지도")).containsExactly("지도 서버 재기동");
        assertThat(texts("--find", Normalizer.normalize("재기동", Normalizer.Form.NFD)))
                .hasSize(1);
        assertThat(texts("--find", "없는 말")).isEmpty();
    }

    @Test
    void bothEndsOfATimeBelongToIt() {
        assertThat(texts("--from", "21:35")).containsExactly("확인 중", "지도 서버 재기동");
        assertThat(texts("--from", "21:30", "--to", "21:35")).containsExactly("카드", "확인 중");
        assertThat(texts("--to", "2022-10-16")).isEmpty();
    }

    @Test
    void aServiceIsNamedAsInAnEntryLine() {
        assertThat(texts("--service", "pay")).containsExactly("카드");
        assertThat(texts("--service", "페이/결제")).containsExactly("카드");
        assertThat(texts("--service", "로그인")).containsExactly("확인 중");
        assertThat(terminal.run("timeline", "--service", "nothing").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void whatWasNotKnownYetIsLeftOut() {
        terminal.now = Terminal.NOW.plusSeconds(60);
        terminal.run("log", "21:31 나중에 안 일");
        assertThat(texts("--known-at", "2022-10-16T12:44:30Z"))
                .doesNotContain("나중에 안 일")
                .hasSize(3);
    }

    @Test
    void peopleReadALineForEach() {
        List<String> lines = terminal.run("timeline", "--lang", "ko").lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).contains("21:30").contains("페이/결제 → 전면 장애").contains("나중에 기록");
    }

    @Test
    void anEntryInTwoLanguagesIsToldInTheOneThatIsAskedFor() {
        assertThat(terminal.run("timeline", "--lang", "en").out()).contains("Pay/Card payment → Major outage");
    }
}
