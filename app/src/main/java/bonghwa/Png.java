package bonghwa;

import bonghwa.house.Excused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Scenes as PNG. FX thread. */
@Excused(rule = "NO_OTHER_TOOLKIT", reason = "JavaFX itself writes no image files; the JDK does")
final class Png {

    private Png() {}

    /** Lets the nodes find their sizes, as a window would. */
    static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** The scene as it looks at that size, in pixels. */
    static byte[] of(Scene scene, int width, int height) {
        layOut(scene);
        WritableImage image = scene.snapshot(new WritableImage(width, height));
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
