package bonghwa.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds words that are shown cut: labels and buttons that end in an ellipsis. FX thread. */
public final class Truncation {

    private Truncation() {}

    /** The whole words of what is cut below that node, and seen. */
    public static List<String> in(Node node) {
        List<String> cut = new ArrayList<>();
        look(node, cut);
        return cut;
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
