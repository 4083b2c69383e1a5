package bonghwa.ui.wall;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Facts on one line, of which one gives way where there is no room for all: better gone than cut to nothing, or the others cut. */
final class WallFacts extends HBox {

    private final Label least;
    private final Node filler;
    private final boolean said;

    /** {@code least} gives way; {@code filler} takes what is left of the line. */
    WallFacts(Label least, Node filler) {
        this.least = least;
        this.filler = filler;
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
                needed += wanted(child) + getSpacing();
            }
        }
        return needed;
    }

    /** Items want as much as is there: they need what they would take in one line. */
    private double wanted(Node child) {
        return child.equals(filler) && child instanceof WallItems items
                ? items.inOneLine()
                : Math.max(child.minWidth(-1), child.prefWidth(-1));
    }
}
