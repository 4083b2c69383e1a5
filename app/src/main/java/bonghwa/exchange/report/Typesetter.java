package bonghwa.exchange.report;

import bonghwa.house.Excused;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Sets XHTML as an archival (PDF/A-3a) and accessible (PDF/UA-1) document. */
@Excused(rule = "NO_OTHER_TOOLKIT", reason = "the JDK's own colour profile is in its AWT; nothing is drawn with it")
final class Typesetter {

    private final Fonts fonts;

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The document, in memory, tagged, with its faces embedded; the renderer must stay open as long as the document. */
    PDDocument set(Document pages) throws IOException {
        XRLog.setLoggerImpl(new QuietLog());
        PDDocument document = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        fonts.give(builder, document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.useReplacementText("\u25A1");
        builder.withProducer("Bonghwa");
        builder.withW3cDocument(pages, null);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        return renderer.createPDFKeepOpen();
    }
}
