package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.domain.Board;
import bonghwa.domain.Incident;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code import}: looked at, recorded as one act, repeated without harm, taken back at once. */
class ImportCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        terminal = new Terminal(folder);
        sample("oncall.csv");
    }

    private void sample(String name) throws IOException {
        try (InputStream in = ImportCommandTest.class.getResourceAsStream("/imports/" + name)) {
            Files.write(terminal.folder.resolve(name), in.readAllBytes());
        }
    }

    private List<TimelineEntry> entries() {
        return terminal.room().shown().orElseThrow().log().entries();
    }

    @Test
    void aDryRunShowsAndRecordsNothing() {
        Answer answer = terminal.run("import", "csv", "oncall.csv", "--dry-run", "--lang", "en");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).isEqualTo("""
            oncall.csv: 5 entries (csv)
            goes
              a new incident, oncall; entries: 5
            taken for
              column 시각 → occurred
              column 작성자 → person
              column 시스템 → service
              column 기능 → function
              column 상태 → state
              column 내용 → text
              판교 전산실 → s-abf31fec (made)
              지도 / 길찾기 → s-82c5fe62/s-b3ca0edf (made)
              로그인 → s-6d253673 (made)
              person 김소방: not in the catalogue, named in the text
              person 이당직: not in the catalogue, named in the text
              person Kim Alex: not in the catalogue, named in the text
            odd
              1: columns passed over: 티켓
              2:1: 2022-10-15 15:19:00: no zone; read as Asia/Seoul (change it with --zone)
              6:1: 2022-10-15 24:10: past midnight, read as 2022-10-16T00:10
            nothing was recorded (--dry-run)
            """);
        assertThat(terminal.room().declared()).isEmpty();
        assertThat(terminal.room().catalogue().services()).isEmpty();
    }

    @Test
    void whatIsNotThereIsMadeAndTheBoardShowsTheLastStates() {
        assertThat(terminal.run("import", "csv", "oncall.csv").exit()).isZero();
        Incident incident = terminal.room().current().orElseThrow();
        assertThat(incident.facts().title().ko()).isEqualTo("oncall");
        assertThat(incident.facts().started()).isEqualTo("2022-10-15T06:19:00Z");
        Board board = Board.of(terminal.room().catalogue(), incident.log(), terminal.now);
        assertThat(incident.log()
                        .history(Target.parse("s-82c5fe62/s-b3ca0edf"))
                        .at(terminal.now)
                        .state())
                .isEqualTo(State.OPERATIONAL);
        assertThat(board.services()).hasSize(3);
        assertThat(entries().get(2).content().text().ko()).isEqualTo("Kim Alex: 로그인 성공률 40%\n간편 로그인은 정상");
    }

    @Test
    void namesOfTheCatalogueAreTakenForWhatTheyMean() {
        terminal.file("c.yaml", SmallCatalogue.YAML);
        terminal.run("catalog", "import", "c.yaml");
        terminal.file(
                "pay.tsv",
                "text\tservice\twhen\tstatus\twho\n결제 안 됨\tPAY / card payment\t2022-10-16 21:00\tdown\t김철수\n");
        assertThat(terminal.run("import", "csv", "pay.tsv").exit()).isZero();
        TimelineEntry entry = entries().getFirst();
        assertThat(entry.content().reports()).singleElement().satisfies(r -> {
            assertThat(r.target()).isEqualTo(Target.parse("pay/card"));
            assertThat(r.state()).isEqualTo(State.MAJOR_OUTAGE);
        });
        assertThat(entry.content().about().people()).hasToString("[person:kim]");
        assertThat(terminal.room().catalogue().services()).hasSize(2);
    }

    @Test
    void whatSomebodySaidGoesBeforeWhatIsFound() {
        terminal.file("c.yaml", SmallCatalogue.YAML);
        terminal.run("catalog", "import", "c.yaml");
        Answer answer = terminal.run(
                "import", "csv", "oncall.csv", "--map", "로그인=login", "--map", "지도 / 길찾기=", "--map", "티켓=text");
        assertThat(answer.exit()).isZero();
        assertThat(entries().get(2).content().reports().getFirst().target()).hasToString("login/web");
        assertThat(entries().get(2).content().text().ko()).endsWith("OPS-3");
        assertThat(entries().get(1).content().about().targets()).isEmpty();
        assertThat(terminal.run("import", "csv", "oncall.csv", "--map", "로그인=logn", "--lang", "en")
                        .err())
                .isEqualTo("oncall.csv:1: --map: logn is not in the catalogue: write the id or name of a service, or"
                        + " service/function\n");
    }

    @Test
    void theSameFileAgainBringsNothingAndALongerOneOnlyTheNew() throws IOException {
        terminal.run("import", "csv", "oncall.csv");
        assertThat(terminal.run("import", "csv", "oncall.csv", "--lang", "en").out())
                .contains("into oncall: 0 new, 5 already there")
                .endsWith("nothing new to record\n");
        assertThat(entries()).hasSize(5);
        String longer = Files.readString(terminal.folder.resolve("oncall.csv")) + "2022-10-16 09:00,,지도,길찾기,정상,재확인,\n";
        terminal.file("longer.csv", longer);
        JsonNode told = terminal.run("import", "csv", "longer.csv", "--json").json();
        assertThat(told.get("new").asInt()).isEqualTo(1);
        assertThat(entries()).hasSize(6);
        assertThat(terminal.room().declared()).hasSize(1);
    }

    @Test
    void oneUndoTakesBackTheWholeImportAndThenItCanComeAnew() {
        terminal.run("import", "csv", "oncall.csv");
        terminal.now = terminal.now.plusSeconds(60);
        assertThat(terminal.run("undo", "--lang", "en").out()).isEqualTo("undo: 5 entries taken in\n");
        assertThat(entries()).allMatch(TimelineEntry::struck);
        assertThat(terminal.room().current()).isEmpty();
        assertThat(terminal.room().catalogue().services()).isEmpty();
        terminal.now = terminal.now.plusSeconds(60);
        assertThat(terminal.run("import", "csv", "oncall.csv").exit()).isZero();
        assertThat(terminal.room().current().orElseThrow().log().entries())
                .hasSize(5)
                .noneMatch(TimelineEntry::struck);
    }

    @Test
    void anOpenIncidentTakesATableInAndKeepsWhatSomebodyStruck() {
        terminal.run("incident", "declare", "판교 화재");
        terminal.run("import", "csv", "oncall.csv");
        assertThat(terminal.room().declared()).hasSize(1);
        String number = entries().getFirst().number();
        terminal.run("entry", "strike", number);
        terminal.run("import", "csv", "oncall.csv");
        assertThat(entries()).hasSize(5);
        assertThat(entries().getFirst().struck()).isTrue();
    }

    @Test
    void theRecordedWeekendComesIntoARealRoomWithItsCatalogueAndGoesAgain() throws IOException {
        try (InputStream in = ImportCommandTest.class.getResourceAsStream("/incidents/kakao-2022.json")) {
            terminal.file("kakao.json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Answer answer = terminal.run("import", "json", "kakao.json", "--lang", "en");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("not as notices sent from here");
        Incident incident = terminal.room().declared().getFirst();
        assertThat(incident.facts().severity().name()).isEqualTo("SEV1");
        assertThat(incident.assignments()).isNotEmpty();
        int entries = incident.log().entries().size();
        assertThat(terminal.run("import", "json", "kakao.json", "--lang", "en").out())
                .endsWith("nothing new to record\n");
        assertThat(entries()).hasSize(entries);
        assertThat(terminal.run("undo").exit()).isZero();
        assertThat(terminal.room().declared()).allMatch(Incident::mistaken);
        assertThat(terminal.room().catalogue().services()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithFileAndLineAndNothingIsRecorded() {
        terminal.file("open.csv", "time,text\n2022-10-15 15:00,fine\n2022-10-15 15:01,\"never closed\n");
        Answer answer = terminal.run("import", "csv", "open.csv", "--lang", "ko");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err()).isEqualTo("open.csv:3: 여기서 연 따옴표가 닫히지 않음\n");
        assertThat(terminal.room().declared()).isEmpty();
        terminal.file("bare.csv", "name,price\napple,3\n");
        JsonNode error = terminal.run("import", "csv", "bare.csv", "--json").error();
        assertThat(error.get("code").asString()).isEqualTo("import");
        assertThat(error.get("where").asString()).isEqualTo("bare.csv:1");
    }

    @Test
    void aWrongFormatZoneOrMappingIsWrongUsage() {
        assertThat(terminal.run("import", "xlsx", "oncall.csv").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("import", "csv", "oncall.csv", "--zone", "Mars/Base")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(terminal.run("import", "csv", "oncall.csv", "--map", "x").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(terminal.run("import", "csv", "nowhere.csv").exit()).isEqualTo(Exit.NO);
    }
}
