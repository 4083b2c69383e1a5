package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.exchange.report.ReportCheck.Verdict;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the public may read, and that it can still check that no line is missing. */
class PublicReportTest {

    private static final SmallRoom ROOM = new SmallRoom().told();
    private static final byte[] OPEN = ROOM.report(Edition.full(Language.KO).opened());

    @Test
    void it_has_what_the_public_was_told() {
        assertThat(Pdf.text(OPEN)).contains("판교 화재", "공개본", "[안내] 결제를 이용할 수 없습니다.");
    }

    @Test
    void neither_its_pages_nor_its_lines_have_anything_else() {
        String lines = new String(Pdf.files(OPEN).get(Archive.LINES), StandardCharsets.UTF_8);

        assertThat(Pdf.text(OPEN) + lines)
                .doesNotContain("배포 도구", "사내에서만", "현장에 들어갈 수 없음", "잘못 적은", "김철수", "010-1234", "더 자세히");
    }

    @Test
    void its_chains_still_verify() throws Exception {
        assertThat(new ReportCheck(SmallRoom.reports()).of(OPEN, ROOM.root()))
                .extracting(Verdict::key)
                .containsExactly(
                        "report.verify.sealed",
                        "report.verify.lines",
                        "report.verify.pages",
                        "report.verify.authentic");
    }

    @Test
    void every_line_is_there_with_its_head() {
        assertThat(new String(Pdf.files(OPEN).get(Archive.LINES), StandardCharsets.UTF_8).lines())
                .hasSameSizeAs(ROOM.scribe.lines());
    }
}
