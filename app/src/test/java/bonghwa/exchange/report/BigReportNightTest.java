package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report of ten thousand entries is archival and accessible, too, and every entry stands in it. */
@Tag("night")
class BigReportNightTest {

    private static final int ENTRIES = 10_000;

    @Test
    void of_ten_thousand_entries_it_is_archival_and_accessible() {
        SmallRoom room = new SmallRoom().told();
        for (int i = 0; i < ENTRIES; i++) {
            String clock = String.format("15:%02d", 20 + i * 39 / ENTRIES);
            if (i % 10 == 0) {
                room.reports(clock, "pay/card", i % 20 == 0 ? State.MAJOR_OUTAGE : State.RECOVERING);
            } else {
                room.logs(
                        clock,
                        Kind.OBSERVATION,
                        "재시도 " + i + "회 뒤 응답, https://grafana.internal.example/d/pay?orgId=" + i);
            }
        }
        byte[] report = room.report(Edition.full(Language.KO));

        assertThat(Pdf.broken(report, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Pdf.broken(report, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Pdf.text(report)).contains("재시도 1회", "재시도 9999회");
        assertThat(Pdf.pages(report)).isGreaterThan(100);
    }
}
