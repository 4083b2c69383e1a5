package bonghwa.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds words that are shown cut: labels and buttons that end in an ellipsis, or stand beyond the window's edges. FX thread. */
public final class Truncation {

    private Truncation() {}

    /** The whole words of what is cut below that node, and seen. */
    public static List<String> in(Node node) {
        List<String> cut = new ArrayList<>();
        look(node, cut);
        return cut;
    }

    /** The words below that node that begin or end left or right of its scene. */
    public static List<String> beside(Node node) {
        List<String> cut = new ArrayList<>();
        beside(node, node.getScene().getWidth(), cut);
        return cut;
    }

    private static void beside(Node node, double width, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds seen = text.localToScene(text.getLayoutBounds());
            if (seen.getMinX() < -1 || seen.getMaxX() > width + 1) {
                cut.add(text.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> beside(child, width, cut));
        }
    }

    private static void look(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && cut(labeled)) {
            cut.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, cut));
        }
    }

    private static boolean cut(Labeled labeled) {
        String whole = labeled.getText();
        return whole != null
                && !whole.isEmpty()
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(t -> t.getText().endsWith(labeled.getEllipsisString())
                                && !whole.endsWith(labeled.getEllipsisString()));
    }
}
