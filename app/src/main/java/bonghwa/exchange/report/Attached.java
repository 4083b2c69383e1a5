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
    private static final long MOST = 512L << 20;

    /** No honest record deflates further than to a hundredth; small files may have more air. */
    private static final int TIMES = 200;

    private static final long SMALL = 8L << 20;

    static Attached of(byte[] pdf) throws BrokenReport {
        return Strange.read(() -> read(pdf));
    }

    private static Attached read(byte[] pdf) throws BrokenReport, IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            @Nullable
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names == null || names.getEmbeddedFiles() == null) {
                throw new BrokenReport("report.verify.no-record");
            }
            Map<String, PDComplexFileSpecification> files =
                    names.getEmbeddedFiles().getNames();
            int most = (int) Math.min(MOST, Math.max(SMALL, (long) TIMES * pdf.length));
            return new Attached(
                    ManifestJson.read(bytes(files, Archive.MANIFEST, most)),
                    Evidence.read(bytes(files, Archive.LINES, most)));
        }
    }

    private static byte[] bytes(@Nullable Map<String, PDComplexFileSpecification> files, String name, int most)
            throws BrokenReport, IOException {
        @Nullable PDComplexFileSpecification file = files == null ? null : files.get(name);
        if (file == null || file.getEmbeddedFile() == null) {
            throw new BrokenReport("report.verify.no-record");
        }
        try (InputStream in = file.getEmbeddedFile().createInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new BrokenReport("report.verify.too-big");
            }
            return bytes;
        }
    }
}
