package bonghwa.ui.wall;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Facts on one line, of which one gives way where there is no room for all: better gone than cut to nothing, or the others cut. */
final class WallFacts extends HBox {

    private final Label least;
    private final boolean said;

    WallFacts(Label least) {
        this.least = least;
        this.said = least.isManaged();
    }

    @Override
    protected void layoutChildren() {
        boolean fits = said && needed() <= getWidth() + 1;
        if (fits != least.isManaged()) {
            least.setManaged(fits);
            least.setVisible(fits);
        }
        super.layoutChildren();
    }

    private double needed() {
        double needed = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (Node child : getChildren()) {
            if (child.isManaged() || child == least) {
                needed += child.prefWidth(-1) + getSpacing();
            }
        }
        return needed;
    }
}
