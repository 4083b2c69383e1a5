package bonghwa.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;

/** What a report carries: the lines that it was made from, and how. */
record Attached(Manifest manifest, Evidence evidence) {

    /** So much may be attached: a few bytes can claim to be many when they are inflated. */
    private static final int MOST = 512 * 1024 * 1024;

    static Attached of(byte[] pdf) throws BrokenReport {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            @Nullable
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names == null || names.getEmbeddedFiles() == null) {
                throw new BrokenReport("report.verify.no-record");
            }
            Map<String, PDComplexFileSpecification> files =
                    names.getEmbeddedFiles().getNames();
            return new Attached(
                    ManifestJson.read(bytes(files, Archive.MANIFEST)), Evidence.read(bytes(files, Archive.LINES)));
        } catch (IOException e) {
            throw new BrokenReport("report.verify.no-pdf", e);
        }
    }

    private static byte[] bytes(@Nullable Map<String, PDComplexFileSpecification> files, String name)
            throws BrokenReport, IOException {
        @Nullable PDComplexFileSpecification file = files == null ? null : files.get(name);
        if (file == null || file.getEmbeddedFile() == null) {
            throw new BrokenReport("report.verify.no-record");
        }
        try (InputStream in = file.getEmbeddedFile().createInputStream()) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new BrokenReport("report.verify.too-big");
            }
            return bytes;
        }
    }
}
