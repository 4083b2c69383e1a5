package bonghwa.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Facts on one line, of which some give way where there is no room for all: better gone than cut to nothing, or the others cut. */
final class WallFacts extends HBox {

    /** So much of a text that is cut says what it says, in heights of its line. */
    private static final double READABLE = 7.5;

    private final Supplier<List<Label>> least;
    private final Node filler;

    /**
     * {@code least}: they give way, the first one so that nothing is cut, the next for what one can read only; {@code filler} takes what
     * is left of the line.
     */
    WallFacts(Supplier<List<Label>> least, Node filler) {
        this.least = least;
        this.filler = filler;
        // What has no room goes: it pushes nothing.
        setMinWidth(0);
    }

    /** What gave way wants its room all the same. */
    @Override
    protected double computePrefWidth(double height) {
        double wanted = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (Node child : getChildren()) {
            boolean said = child instanceof Label label ? !label.getText().isEmpty() : child.isManaged();
            wanted += said ? child.prefWidth(-1) + getSpacing() : 0;
        }
        return Math.max(0, wanted);
    }

    @Override
    protected void layoutChildren() {
        List<Label> give = least.get();
        List<Label> stay = new ArrayList<>(give);
        while (!stay.isEmpty() && needed(give, stay) > getWidth() + 1) {
            stay.removeFirst();
        }
        for (Label each : give) {
            boolean stays = stay.contains(each) && !each.getText().isEmpty();
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
            if (give.contains(child) ? said(child, stay) : child.isManaged()) {
                needed += wanted(child, stay.size() < give.size()) + getSpacing();
            }
        }
        return needed;
    }

    private static boolean said(Node child, List<Label> stay) {
        return child instanceof Label label
                && stay.contains(label)
                && !label.getText().isEmpty();
    }

    /** Items want as much as is there: they need what they would take in one line. {@code cut}: what may be cut is. */
    private double wanted(Node child, boolean cut) {
        if (cut && child instanceof Label said && said.getMinWidth() == USE_COMPUTED_SIZE) {
            return Math.min(said.prefWidth(-1), READABLE * said.prefHeight(-1));
        }
        return child.equals(filler) && child instanceof WallItems items
                ? items.inOneLine()
                : Math.max(child.minWidth(-1), child.prefWidth(-1));
    }
}
