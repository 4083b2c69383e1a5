package bonghwa.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a document, page by page, drawn again line under line with the bare library: no tags, no tables, nothing attached. */
record BarePages(List<List<String>> pages) {

    private static final float SIZE = 7;
    private static final float LEADING = 8;
    private static final float MARGIN = 40;

    /** What stands on the pages of that document; signs that the one face lacks are left out. */
    static BarePages of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                TrueTypeFont face = face()) {
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = new ArrayList<>();
                for (String line : stripper.getText(document).lines().toList()) {
                    lines.add(drawable(line, face));
                }
                pages.add(lines);
            }
            return new BarePages(pages);
        }
    }

    private static String drawable(String line, TrueTypeFont face) throws IOException {
        StringBuilder drawable = new StringBuilder();
        for (int c : line.codePoints().toArray()) {
            if (face.getUnicodeCmapLookup().getGlyphId(c) != 0) {
                drawable.appendCodePoint(c);
            }
        }
        return drawable.toString();
    }

    private static TrueTypeFont face() throws IOException {
        try (InputStream in = BarePages.class.getResourceAsStream("/fonts/BonghwaSans-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: the regular face");
            }
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
            face.setEnableGsub(false);
            return face;
        }
    }

    byte[] drawn() throws IOException {
        try (PDDocument document = new PDDocument();
                TrueTypeFont face = face()) {
            PDType0Font font = PDType0Font.load(document, face, true);
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.setLeading(LEADING);
                    content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
