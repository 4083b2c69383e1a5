package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report as others see it: readers, validators, text that is copied out of it. */
class ReportPdfTest {

    private static final SmallRoom ROOM = new SmallRoom().told();
    private static final byte[] KOREAN = ROOM.report(Edition.full(Language.KO));

    @Test
    void it_is_archival_and_accessible() {
        assertThat(Pdf.broken(KOREAN, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Pdf.broken(KOREAN, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_says_in_which_language_it_is() {
        assertThat(Pdf.language(KOREAN)).isEqualTo("ko");
    }

    @Test
    void what_was_written_can_be_copied_out_of_it() {
        assertThat(Pdf.text(KOREAN))
                .contains("판교 화재", "지하 배터리실에서 불이 남", "소방 통제로 현장에 들어갈 수 없음", "김철수")
                .contains("[안내] 결제를 이용할 수 없습니다.")
                .contains("감지", "장애 시작부터 누군가 총괄을 맡은 때까지");
    }

    @Test
    void the_axis_of_the_picture_has_both_its_ends_with_their_dates() {
        assertThat(Pdf.text(KOREAN)).contains("10월 15일 15:19 10월 15일 18:00");
    }

    @Test
    void an_amendment_and_a_strike_are_shown_as_such() {
        assertThat(Pdf.text(KOREAN))
                .contains("고치기 전: “현장에 들어갈 수 없음”", "이유: 더 자세히")
                .contains("잘못 적은 것", "지움", "이유: 다른 방 이야기");
    }

    @Test
    void what_no_face_has_is_a_box_and_is_named_on_the_last_page() {
        assertThat(Pdf.text(KOREAN))
                .contains("火災", "[31m", "한 <b>&amp;</b>")
                .contains("□로 찍은 글자: U+FFFD, U+1F525.")
                .doesNotContain("#", "\uFFFD");
    }

    @Test
    void its_outline_names_the_parts() {
        assertThat(Pdf.outline(KOREAN))
                .containsSubsequence("판교 화재", "아직 온전하지 않은 것", "막힌 일", "서비스별 상태", "모든 기록", "이 문서를 확인하는 방법");
    }

    @Test
    void in_both_languages_each_part_speaks_its_own() {
        byte[] both = ROOM.report(Edition.full(Language.KO, Language.EN));

        assertThat(Pdf.text(both)).contains("서비스별 상태", "States of all services", "Payments do not work");
        assertThat(Pdf.outline(both)).contains("모든 기록", "The whole timeline");
    }

    @Test
    void it_carries_the_lines_that_it_was_made_from() {
        String lines = new String(Pdf.files(KOREAN).get(Archive.LINES), StandardCharsets.UTF_8);

        assertThat(lines.lines()).hasSameSizeAs(ROOM.scribe.lines());
        assertThat(Pdf.files(KOREAN)).containsOnlyKeys(Archive.LINES, Archive.MANIFEST);
    }

    @Test
    void an_incident_of_which_nothing_is_recorded_has_a_report_too() {
        byte[] empty = new SmallRoom().report(Edition.full(Language.EN));

        assertThat(Pdf.text(empty)).contains("Fire at Pangyo", "No state was recorded", "There are no entries");
        assertThat(Pdf.broken(empty, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_sheet_is_one_page() {
        for (Edition.Form form : List.of(Edition.Form.BRIEF, Edition.Form.PRESS)) {
            assertThat(Pdf.pages(ROOM.report(Edition.full(Language.KO).as(form))))
                    .isEqualTo(1);
        }
    }

    @Test
    void the_brief_says_who_is_on_with_the_phone_number_and_the_press_sheet_names_nobody() {
        assertThat(Pdf.text(ROOM.report(Edition.full(Language.EN).as(Edition.Form.BRIEF))))
                .contains("Kim", "010-1234", "Last: number 1");
        assertThat(Pdf.text(ROOM.report(Edition.full(Language.EN).as(Edition.Form.PRESS))))
                .contains("Payments do not work", "Cards (Major outage)")
                .doesNotContain("Kim", "Tools");
    }
}
