package bonghwa.testing;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * What others see of a picture: in grey, and people who lack one kind of cone. The matrices are those of Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE TVCG 15/6, 2009), for the full
 * deficiency (severity 1.0), and are used on linear light, as there.
 */
public enum Eyes {
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Eyes(double... matrix) {
        this.matrix = matrix;
    }

    /** That colour as these eyes see it. */
    public Color see(Color c) {
        double red = linear(c.getRed());
        double green = linear(c.getGreen());
        double blue = linear(c.getBlue());
        return Color.color(row(0, red, green, blue), row(3, red, green, blue), row(6, red, green, blue));
    }

    private double row(int at, double red, double green, double blue) {
        return curved(Math.clamp(matrix[at] * red + matrix[at + 1] * green + matrix[at + 2] * blue, 0, 1));
    }

    /** How light that is to these eyes, from 0 to 1, in steps that look equal (CIE 1976). */
    public double light(Color c) {
        Color seen = see(c);
        double y = 0.2126 * linear(seen.getRed()) + 0.7152 * linear(seen.getGreen()) + 0.0722 * linear(seen.getBlue());
        return (y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y) / 100;
    }

    /** The picture as these eyes see it. */
    public WritableImage see(Image image) {
        int wide = (int) image.getWidth();
        int high = (int) image.getHeight();
        WritableImage seen = new WritableImage(wide, high);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                seen.getPixelWriter().setColor(x, y, see(pixels.getColor(x, y)));
            }
        }
        return seen;
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double curved(double part) {
        return part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
    }
}
