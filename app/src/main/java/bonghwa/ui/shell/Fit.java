package bonghwa.ui.shell;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.layout.Region;

/**
 * How many of the room's places stand side by side in it: as wide as the room, never seen. What they need is known to the
 * stylesheet: three of them its preferred width, two its least. FX thread.
 */
final class Fit extends Region {

    private static final int ALL = 3;
    private final ReadOnlyIntegerWrapper places = new ReadOnlyIntegerWrapper(this, "places", ALL);

    Fit() {
        getStyleClass().add("room-fit");
        setManaged(false);
        setVisible(false);
        widthProperty().subscribe(this::measure);
        minWidthProperty().subscribe(this::measure);
        prefWidthProperty().subscribe(this::measure);
    }

    /** Three, two or one; three until the width is known. */
    ReadOnlyIntegerProperty places() {
        return places.getReadOnlyProperty();
    }

    private void measure() {
        double width = getWidth();
        if (width > 0) {
            places.set(width >= getPrefWidth() ? ALL : width >= getMinWidth() ? 2 : 1);
        }
    }
}
