package bonghwa.ui.review;

import javafx.scene.layout.Region;

/** A line from top to bottom. */
final class TimeLine extends Region {
    TimeLine(String style) {
        getStyleClass().add(style);
        setMouseTransparent(true);
    }
}
