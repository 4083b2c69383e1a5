package bonghwa;

import bonghwa.ui.control.Css;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** What a wall shows beside words: a shape for each state, as large as its word, within edges that nothing pushes outwards. FX thread. */
final class WallShapes {

    /** Of the size of the smallest text. */
    private static final double LEAST = 0.5;

    /** The page moves by that much against burn-in, and a hair. */
    private static final double SHIFT = 2.5;

    private WallShapes() {}

    /** Shapes that one cannot see for their size. */
    static List<String> small(Scene scene, double smallest) {
        List<String> faults = new ArrayList<>();
        walk(scene.getRoot(), smallest * LEAST, faults);
        return faults;
    }

    private static void walk(Node node, double least, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        Bounds seen = node.localToScene(node.getLayoutBounds());
        if (node.getStyleClass().contains(Css.SHAPE) && Math.min(seen.getWidth(), seen.getHeight()) < least) {
            faults.add("a shape " + node.getStyleClass() + " is " + seen.getWidth() + " px wide");
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, least, faults));
        }
    }

    /** What is too wide for the screen pushes the page over its edges. */
    static List<String> pushed(Scene scene) {
        Region page = (Region) scene.getRoot();
        Bounds head = page.lookup(".wall-header")
                .localToScene(page.lookup(".wall-header").getLayoutBounds());
        double edge = page.lookup(".wall-header").getParent() instanceof Region within
                ? within.getInsets().getLeft()
                : 0;
        double least = page.getInsets().getLeft() + edge - SHIFT;
        return head.getMinX() < least ? List.of("the page is pushed to " + head.getMinX() + " px") : List.of();
    }
}
