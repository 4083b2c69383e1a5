package bonghwa.exchange.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The faces of the report, from the assets: the same on every machine. A second family has the Hanja and other signs that the first
 * has not; it is read only when somebody wrote one. For one document.
 */
final class Fonts implements AutoCloseable {

    private static final int REGULAR = 400;
    private static final int BOLD = 600;

    private final TrueTypeFont regular = read("BonghwaSans-Regular.ttf");
    private final TrueTypeFont bold = read("BonghwaSans-SemiBold.ttf");
    private final TrueTypeFont signs = read("BonghwaSigns.ttf");
    private final CmapLookup first;
    private final CmapLookup shapes;
    private @Nullable TrueTypeFont other;
    private boolean otherUsed;

    Fonts() throws IOException {
        first = regular.getUnicodeCmapLookup();
        shapes = signs.getUnicodeCmapLookup();
        BuiltIn.ours();
    }

    static TrueTypeFont read(String name) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Its rules of substitution are asked for each run of text, and cost more than all the rest.
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Whether there is a glyph for that character. */
    boolean draw(int character) throws IOException {
        if (first.getGlyphId(character) != 0 || shapes.getGlyphId(character) != 0) {
            return true;
        }
        TrueTypeFont second = other == null ? read("BonghwaHanja-Regular.ttf") : other;
        other = second;
        boolean has = second.getUnicodeCmapLookup().getGlyphId(character) != 0;
        otherUsed |= has;
        return has;
    }

    /** Hands the faces to the renderer, which embeds what is used of them. */
    void give(PdfRendererBuilder builder, PDDocument document) throws IOException {
        give(builder, document, regular, "Bonghwa Sans", REGULAR);
        give(builder, document, bold, "Bonghwa Sans", BOLD);
        give(builder, document, signs, "Bonghwa Signs", REGULAR);
        TrueTypeFont second = other;
        if (second != null && otherUsed) {
            give(builder, document, second, "Bonghwa Hanja", REGULAR);
        }
    }

    private static void give(
            PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, String family, int weight)
            throws IOException {
        PDType0Font face = PDType0Font.load(document, font, true);
        builder.useFont(new PDFontSupplier(face), family, weight, FontStyle.NORMAL, true);
    }

    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
        signs.close();
        if (other != null) {
            other.close();
        }
    }
}
