package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bonghwa.domain.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Each kind of report, for each reader, in each language, is archival and accessible; by day the Korean one for those who were there. */
@Tag("night")
class EveryEditionNightTest {

    private static final SmallRoom ROOM = new SmallRoom().told();
    private static final List<Edition> LANGUAGES =
            List.of(Edition.full(Language.KO), Edition.full(Language.EN), Edition.full(Language.KO, Language.EN));

    @TestFactory
    Stream<DynamicTest> eachIsArchivalAndAccessible() {
        return LANGUAGES.stream()
                .flatMap(full -> Stream.of(Edition.Form.values()).map(full::as))
                .flatMap(edition -> Stream.of(edition, edition.opened()))
                .distinct()
                .map(edition -> dynamicTest(edition.toString(), () -> sound(ROOM.report(edition))));
    }

    private static void sound(byte[] report) {
        assertThat(Pdf.broken(report, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Pdf.broken(report, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
