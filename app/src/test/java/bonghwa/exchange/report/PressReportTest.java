package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.exchange.report.ReportCheck.Grade;
import bonghwa.exchange.report.ReportCheck.Verdict;
import bonghwa.op.Line;
import bonghwa.op.OperationType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A sheet that is handed to the press, with the file that it comes in. */
class PressReportTest {

    private static final SmallRoom ROOM = secretive();
    private static final byte[] SHEET = ROOM.report(Edition.full(Language.KO).as(Edition.Form.PRESS));

    private static SmallRoom secretive() {
        SmallRoom room = new SmallRoom().told();
        room.write(
                SmallRoom.INCIDENT,
                new bonghwa.op.Operation.SizeUpSet(
                        Text.of("은밀한 증상"), Text.of("은밀한 범위"), Trend.STEADY, Text.of("은밀한 모름")));
        room.logs("16:30", Kind.DECISION, "은밀한 결정");
        return room;
    }

    @Test
    void it_is_public_whoever_asks_for_it() {
        assertThat(Edition.full(Language.KO).as(Edition.Form.PRESS).open()).isTrue();
    }

    @Test
    void neither_its_pages_nor_what_is_attached_say_anything_internal() {
        String lines = new String(Pdf.files(SHEET).get(Archive.LINES), StandardCharsets.UTF_8);
        assertThat(Pdf.text(SHEET) + lines)
                .doesNotContain("은밀한", "010-1234", "김철수", "사내에서만", "배포 도구", "지하 배터리실", "현장에 들어갈 수 없음");
    }

    @Test
    void it_says_how_public_services_are_all_the_same() {
        assertThat(Pdf.text(SHEET)).contains("페이", "결제 (전면 장애)", "[안내] 결제를 이용할 수 없습니다.");
    }

    @Test
    void only_what_was_said_in_public_is_attached() throws Exception {
        Set<String> said = Attached.of(Seal.open(SHEET).base()).evidence().lines().stream()
                .filter(l -> l.payload().isPresent())
                .map(Line::head)
                .map(h -> h.type())
                .collect(Collectors.toSet());
        assertThat(said)
                .isSubsetOf(
                        OperationType.INCIDENT_DECLARED.wire(),
                        OperationType.REPLICA_CERTIFIED.wire(),
                        OperationType.NOTICE_SENT.wire());
    }

    @Test
    void its_check_says_that_the_pages_could_not_be_compared() throws Exception {
        List<Verdict> verdicts = new ReportCheck(SmallRoom.reports()).of(SHEET, ROOM.root());
        assertThat(verdicts)
                .extracting(Verdict::key)
                .containsExactly(
                        "report.verify.sealed",
                        "report.verify.lines",
                        "report.verify.pages-withheld",
                        "report.verify.authentic-record");
        assertThat(verdicts).noneMatch(v -> v.grade() == Grade.BAD);
    }
}
