package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Language;
import bonghwa.exchange.report.ReportCheck.Verdict;
import bonghwa.op.Line;
import bonghwa.testing.Scribe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

/** Files that a stranger made to trip who checks them: he can seal anything with a key of his own. Each gets an answer, none a crash. */
class StrangersReportTest {

    private static final byte[] BASE = base();

    private static byte[] base() {
        try {
            return Seal.open(new SmallRoom().report(Edition.full(Language.KO))).base();
        } catch (BrokenReport e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> keys(byte[] base) throws IOException {
        Scribe stranger = new Scribe(8);
        byte[] sealed = Seal.put(base, stranger.lines().getFirst(), stranger.replica());
        return new ReportCheck(SmallRoom.reports())
                .of(sealed, null).stream().map(Verdict::key).toList();
    }

    /** The report with another file in the place of that one. */
    private static byte[] with(String name, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(BASE)) {
            PDEmbeddedFilesNameTreeNode tree =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> files = new TreeMap<>(tree.getNames());
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
            files.get(name).setEmbeddedFile(file);
            tree.setNames(files);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] manifest(String from, String to) throws Exception {
        String json = new String(ManifestJson.write(Attached.of(BASE).manifest()), StandardCharsets.UTF_8);
        assertThat(json).contains(from);
        return json.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_manifest_without_a_language_cannot_be_read() throws Exception {
        assertThat(keys(with(Archive.MANIFEST, manifest("\"ko\"", "")))).endsWith("report.verify.manifest");
    }

    @Test
    void a_manifest_of_an_impossible_moment_or_clock_cannot_be_read() throws Exception {
        assertThat(keys(with(Archive.MANIFEST, manifest("\"real\"", "\"dream\""))))
                .endsWith("report.verify.manifest");
        assertThat(keys(with(Archive.MANIFEST, manifest("2022-10-15T", "2022-13-45T"))))
                .endsWith("report.verify.manifest");
    }

    @Test
    void a_moment_at_the_end_of_time_is_an_answer_and_no_crash() throws Exception {
        assertThat(keys(with(Archive.MANIFEST, manifest("2022-10-15T", "+1000000000-12-31T"))))
                .last()
                .asString()
                .startsWith("report.verify.");
    }

    @Test
    void a_record_that_swells_is_not_taken_in() throws Exception {
        byte[] bomb = with(Archive.LINES, new byte[48 << 20]);

        assertThat(bomb.length).isLessThan(1 << 18);
        assertThat(keys(bomb)).containsExactly("report.verify.too-big");
    }

    @Test
    void objects_nested_deeper_than_any_stack_are_no_pdf() throws Exception {
        String deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(500_000) + "]".repeat(500_000)
                + "\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

        assertThatThrownBy(() -> Attached.of(deep.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        BrokenReport.class, e -> assertThat(e.key()).isEqualTo("report.verify.no-pdf"));
    }

    /** Whether it was read, or refused as what it is. */
    private static boolean answer(byte[] base) {
        try {
            Attached.of(base).evidence().lines().forEach(Line::id);
            return true;
        } catch (BrokenReport e) {
            return e.key().startsWith("report.verify.");
        }
    }

    @Test
    void every_flipped_byte_of_a_file_without_a_seal_is_an_answer() {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] flipped = BASE.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(answer(flipped)).isTrue();
        }
    }

    @Test
    void odd_objects_where_the_record_should_be_are_an_answer() throws Exception {
        String text = new String(BASE, StandardCharsets.ISO_8859_1);
        for (String odd : List.of("/Names", "/EmbeddedFiles", "/Root", "/Type")) {
            byte[] changed =
                    text.replace(odd, "/" + "X".repeat(odd.length() - 1)).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(answer(changed)).as(odd).isTrue();
        }
    }
}
