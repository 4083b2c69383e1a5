package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Recorded incidents: what each field of the file becomes. */
class RecordedIncidentTest {

    private static final String HEAD = """
        {"title": {"ko": "화재", "en": "Fire"}, "severity": "SEV1", "zone": "Asia/Seoul", "started": "2022-10-15T15:19+09:00",
        "services": [{"id": "pay", "ko": "페이", "en": "Pay", "functions": [{"id": "card", "ko": "카드"}, {"id": "send", "ko": "송금"}]}],
        """;

    private static RecordedIncident read(String rest) throws BadFile {
        return RecordedIncident.read(HEAD + rest + "}");
    }

    private static String entry(String rest) {
        return "{\"at\": \"2022-10-15T15:30+09:00\", \"text_ko\": \"가\", \"text_en\": \"a\", " + rest + "}";
    }

    private static Content only(RecordedIncident incident) {
        return ((RecordedEvent.Entry) incident.events().getFirst()).content();
    }

    private static List<String> problems(String rest) {
        try {
            read(rest);
            return List.of();
        } catch (BadFile e) {
            return e.problems().stream()
                    .map(p -> p.line() + " " + p.key().replace("file.problem.", ""))
                    .toList();
        }
    }

    @Test
    void whatIsSaidOfTheWholeIsRead() throws BadFile {
        RecordedIncident incident = read("\"entries\": []");
        assertThat(incident.title()).isEqualTo(new Text("화재", "Fire"));
        assertThat(incident.severity()).isEqualTo(Severity.SEV1);
        assertThat(incident.zone().getId()).isEqualTo("Asia/Seoul");
        assertThat(incident.started()).isEqualTo(Instant.parse("2022-10-15T06:19:00Z"));
        assertThat(incident.opens()).isEqualTo(incident.started());
    }

    @Test
    void theShortWordsOfStatesAreUnderstood() throws BadFile {
        Content outage = only(read("\"entries\": ["
                + entry("\"kind\": \"status\", \"service\": \"pay\", \"function\": \"card\", \"state\": \"outage\"")
                + "]"));
        Content partial = only(read("\"entries\": ["
                + entry("\"kind\": \"status\", \"service\": \"pay\", \"function\": \"card\", \"state\": \"partial\"")
                + "]"));
        assertThat(outage.reports()).containsExactly(Report.of(Target.function("pay", "card"), State.MAJOR_OUTAGE));
        assertThat(partial.reports()).containsExactly(Report.of(Target.function("pay", "card"), State.PARTIAL_OUTAGE));
    }

    @Test
    void aStateWithoutAFunctionSetsEveryFunctionOfItsService() throws BadFile {
        Content content = only(read(
                "\"entries\": [" + entry("\"kind\": \"status\", \"service\": \"pay\", \"state\": \"degraded\"") + "]"));
        assertThat(content.reports())
                .containsExactly(
                        Report.of(Target.function("pay", "card"), State.DEGRADED),
                        Report.of(Target.function("pay", "send"), State.DEGRADED));
        assertThat(content.about().targets()).containsExactly(Target.service("pay"));
    }

    @Test
    void theSourceAndHowSureItIsBecomeTags() throws BadFile {
        Content content = only(read("\"entries\": ["
                + entry("\"kind\": \"note\", \"source\": \"S1\", \"confidence\": \"stated\", \"anything\": {\"else\":"
                        + " 1}")
                + "]"));
        assertThat(content.about().tags()).containsExactly("source:S1");
        assertThat(content.kind()).isEqualTo(Kind.NOTE);
        assertThat(content.reports()).isEmpty();
    }

    @Test
    void aNoticeStandsBehindTheEntryThatTellsOfIt() throws BadFile {
        RecordedIncident incident = read("\"entries\": ["
                + entry("\"kind\": \"communication\", \"notice\": {\"number\": 3, \"basis\":"
                        + " \"2022-10-15T15:00+09:00\", \"next\": \"2022-10-15T17:30+09:00\"}")
                + "]");
        assertThat(incident.events()).hasSize(2);
        Operation.NoticeSent notice = ((RecordedEvent.Notice) incident.events().get(1)).notice();
        assertThat(notice.number()).isEqualTo(3);
        assertThat(notice.basis()).isEqualTo(Instant.parse("2022-10-15T06:00:00Z"));
        assertThat(notice.sent()).isEqualTo(Instant.parse("2022-10-15T06:30:00Z"));
        assertThat(notice.next()).isEqualTo(Instant.parse("2022-10-15T08:30:00Z"));
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertThat(problems("\"entries\": [\n" + entry("\"kind\": \"gossip\"") + "]"))
                .containsExactly("4 not-one-of");
        assertThat(problems("\"entries\": [\n\n" + entry("\"kind\": \"note\", \"service\": \"payy\"") + "]"))
                .containsExactly("5 unknown-name-nearest");
        assertThat(problems("\"entries\": [" + entry("\"kind\": \"status\", \"service\": \"pay\"") + "]"))
                .containsExactly("3 state-and-status");
        assertThat(problems("\"entries\": [{\"at\": \"yesterday\"}]"))
                .containsExactly("3 not-time", "3 missing", "3 missing", "3 missing", "3 not-one-of");
        assertThat(problems("\"entries\": [")).singleElement().asString().endsWith(" syntax");
    }

    @Test
    void whatIsNoIncidentIsRefused() {
        for (String json : List.of("", "[]", "{}", "null", "{\"title\": 3}", "{} {}")) {
            assertThatThrownBy(() -> RecordedIncident.read(json), json).isInstanceOf(BadFile.class);
        }
    }

    @Test
    void theRecordedWeekendIsReadWhole() throws BadFile {
        RecordedIncident kakao = RecordedIncident.read(Files.shipped("incidents/kakao-2022.json"));
        assertThat(count(kakao, e -> e instanceof RecordedEvent.Entry)).isEqualTo(442);
        assertThat(count(kakao, e -> e instanceof RecordedEvent.Notice)).isEqualTo(7);
        assertThat(count(kakao, e -> e instanceof RecordedEvent.OnDuty)).isEqualTo(17);
        assertThat(count(kakao, e -> e instanceof RecordedEvent.Step)).isEqualTo(2);
        assertThat(kakao.catalogue().services()).hasSize(20);
        assertThat(kakao.opens()).isEqualTo(Instant.parse("2022-10-15T06:10:00Z"));
        assertThat(kakao.ends()).isEqualTo(Instant.parse("2022-10-20T14:00:00Z"));
        assertThat(kakao.events()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void theThirdNoticeOfTheWeekendIsTheOneOfHalfPastNine() throws BadFile {
        Stream<Operation.NoticeSent> notices =
                RecordedIncident.read(Files.shipped("incidents/kakao-2022.json")).events().stream()
                        .filter(e -> e instanceof RecordedEvent.Notice)
                        .map(e -> ((RecordedEvent.Notice) e).notice());
        assertThat(notices.filter(n -> n.number() == 3).map(Operation.NoticeSent::basis))
                .containsExactly(Instant.parse("2022-10-16T12:30:00Z"));
    }

    private static long count(RecordedIncident incident, Function<RecordedEvent, Boolean> wanted) {
        return incident.events().stream().filter(wanted::apply).count();
    }
}
