package bonghwa.ui.report;

import bonghwa.ui.model.ReportModel.Picture;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The picture of a page. */
final class PageImage extends ImageView {

    PageImage() {
        setPreserveRatio(true);
        setSmooth(true);
    }

    /** {@code where}: which page it is, to a screen reader. */
    void show(Picture p, String where) {
        WritableImage image = new WritableImage(p.width(), p.height());
        image.getPixelWriter()
                .setPixels(0, 0, p.width(), p.height(), PixelFormat.getIntArgbInstance(), p.argb(), 0, p.width());
        setImage(image);
        setAccessibleText(where);
    }
}
