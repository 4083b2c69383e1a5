package bonghwa.exchange.report;

import bonghwa.house.Excused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as pixels, row by row from the top: blue in the lowest eight bits, then green, red, opacity. */
@SuppressWarnings("ArrayRecordComponent") // lives until it is a file and is compared with nothing
@Excused(rule = "NO_OTHER_TOOLKIT", reason = "the PDF library draws pages into images of the JDK's AWT")
public record Raster(int width, int height, int[] argb) {

    private static final int WHITE = 0xFFFFFFFF;
    private static final double POINTS = 72;

    /** That page of a document that was read, from zero, with so many pixels for an inch. */
    static Raster of(PDDocument document, int page, double perInch) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImage(page, (float) (perInch / POINTS), ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Raster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** That page, from zero, of a document as its file holds it. Tens of milliseconds and some megabytes: never on the FX thread. */
    public static Raster of(byte[] pdf, int page, double perInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document, page, perInch);
        }
    }

    /** How many pages the document of that file has. */
    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Without the white below what is drawn, but for so many rows of it. */
    Raster cropped(int left) {
        int last = height;
        while (last > 0 && blank(last - 1)) {
            last--;
        }
        int rows = Math.clamp(last + (long) left, 1, height);
        return new Raster(width, rows, java.util.Arrays.copyOf(argb, width * rows));
    }

    private boolean blank(int row) {
        for (int i = row * width; i < (row + 1) * width; i++) {
            if (argb[i] != WHITE) {
                return false;
            }
        }
        return true;
    }

    /** The same as a PNG file. */
    byte[] png() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
