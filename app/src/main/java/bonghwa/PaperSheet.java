package bonghwa;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** One sheet of paper: what does not fit is made smaller, since a second page would be lost. */
final class PaperSheet extends Region {

    private static final double STEP = 0.96;
    private static final double SMALLEST = 0.4;

    private final Parent page;
    private final Scale scale = new Scale(1, 1);

    PaperSheet(Parent page) {
        this.page = page;
        getStyleClass().add("ground");
        page.getTransforms().add(scale);
        getChildren().add(page);
    }

    @Override
    protected void layoutChildren() {
        double size = 1;
        while (size > SMALLEST && page.prefHeight(getWidth() / size) * size > getHeight()) {
            size *= STEP;
        }
        scale.setX(size);
        scale.setY(size);
        page.resizeRelocate(0, 0, getWidth() / size, getHeight() / size);
    }
}
