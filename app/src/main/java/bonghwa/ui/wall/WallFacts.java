package bonghwa.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Facts on one line, of which some give way where there is no room for all: better gone than cut to nothing, or the others cut. */
final class WallFacts extends HBox {

    private final Supplier<List<Label>> least;
    private final Node filler;

    /** {@code least}: those that say anything give way, the first one first; {@code filler} takes what is left of the line. */
    WallFacts(Supplier<List<Label>> least, Node filler) {
        this.least = least;
        this.filler = filler;
    }

    @Override
    protected void layoutChildren() {
        List<Label> give =
                least.get().stream().filter(l -> !l.getText().isEmpty()).toList();
        List<Label> stay = new ArrayList<>(give);
        while (!stay.isEmpty() && needed(give, stay) > getWidth() + 1) {
            stay.removeFirst();
        }
        for (Label each : give) {
            boolean stays = stay.contains(each);
            if (stays != each.isManaged()) {
                each.setManaged(stays);
                each.setVisible(stays);
            }
        }
        super.layoutChildren();
    }

    private double needed(List<Label> give, List<Label> stay) {
        double needed = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (Node child : getChildren()) {
            if (stay.contains(child) || (child.isManaged() && !give.contains(child))) {
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
