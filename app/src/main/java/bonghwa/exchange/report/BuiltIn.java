package bonghwa.exchange.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The PDF library asks for the built-in faces in any case, and would search this machine for some that look like them: whatever it
 * asks for, it gets a face of ours. The library has one such mapper for the whole process, so this one belongs to no document, and
 * its face is never closed: two reports may be made at once.
 */
record BuiltIn(TrueTypeFont face) implements FontMapper {

    private static final BuiltIn OURS = new BuiltIn(face("BonghwaSans-Regular.ttf"));

    /** From now on. The same again changes nothing. */
    static void ours() {
        FontMappers.set(OURS);
    }

    private static TrueTypeFont face(String name) {
        try {
            return Fonts.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(face, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(face, false);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo information) {
        return null;
    }
}
