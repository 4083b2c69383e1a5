package bonghwa;

import bonghwa.domain.Room;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * Walks a wall's page and says what nobody could read at six metres: too small, outside the screen, over something else, cut short,
 * too pale, or not there although it is broken. FX thread.
 */
final class WallChecker {

    private static final double AT_1080 = 20;
    private static final double LEAST = 13;
    private static final double ROUNDING = 0.1;

    /** Free text may be cut where it is long; so much of it is there at least. */
    private static final int READABLE = 8;

    private WallChecker() {}

    /** What is wrong with that page, on which that room is shown. */
    static List<String> faults(Scene scene, Room room) {
        List<String> faults = new ArrayList<>(faults(scene));
        faults.addAll(WallSeen.hidden(scene, room));
        return faults;
    }

    static List<String> faults(Scene scene) {
        List<Label> labels = labels(scene);
        List<String> faults = new ArrayList<>();
        double smallest = smallest(scene.getWidth(), scene.getHeight());
        for (Label label : labels) {
            double size = label.getFont().getSize() * shrunk(label);
            if (size < smallest) {
                faults.add(label.getText() + " has " + size + " px");
            }
            if (!inside(scene, label)) {
                faults.add(label.getText() + " is outside the screen");
            }
            cut(label, faults);
        }
        overlaps(labels, faults);
        curves(scene, labels, faults);
        faults.addAll(WallShapes.small(scene, smallest));
        faults.addAll(WallShapes.pushed(scene));
        faults.addAll(WallContrast.pale(labels));
        return faults;
    }

    /** What stands on the page in words, as people see it. */
    static List<Label> labels(Scene scene) {
        List<Label> labels = new ArrayList<>();
        collect(scene.getRoot(), labels);
        return labels;
    }

    private static double shrunk(Node node) {
        return node.getLocalToSceneTransform().getMyy();
    }

    /** 20 px at 1080p, in proportion on other screens, and never less than what can be read at a desk. */
    private static double smallest(double width, double height) {
        boolean portrait = height > width;
        double factor = Math.min(width / (portrait ? 1080 : 1920), height / (portrait ? 1920 : 1080));
        return Math.max(LEAST, AT_1080 * factor) - ROUNDING;
    }

    private static void collect(Node node, List<Label> labels) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label) {
            if (!label.getText().isEmpty()) {
                labels.add(label);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, labels));
        }
    }

    /** A word or a figure is there whole; of a longer text so much that one knows what it is about. */
    private static void cut(Label label, List<String> faults) {
        String shown = shown(label);
        boolean names = label.getStyleClass().contains("wall-turn");
        if (!shown.equals(label.getText())
                && shown.contains(label.getEllipsisString())
                && (names || shown.length() <= READABLE)) {
            faults.add(label.getText() + " is cut to " + shown);
        }
    }

    /** What of its text is drawn. */
    static String shown(Label label) {
        return label.lookup(".text") instanceof Text text ? text.getText() : label.getText();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean inside(Scene scene, Node node) {
        Bounds b = bounds(node);
        return b.getMinX() >= -0.5
                && b.getMinY() >= -0.5
                && b.getMaxX() <= scene.getWidth() + 0.5
                && b.getMaxY() <= scene.getHeight() + 0.5;
    }

    /** A curve that is no higher than a line says nothing, and none lies over words. */
    private static void curves(Scene scene, List<Label> labels, List<String> faults) {
        for (Node curve : scene.getRoot().lookupAll(".wall-curve")) {
            Bounds drawn = bounds(curve);
            if (drawn.getHeight() < smallest(scene.getWidth(), scene.getHeight())) {
                faults.add("the curve is " + drawn.getHeight() + " px high");
            }
            labels.stream()
                    .filter(label -> bounds(label).intersects(drawn))
                    .forEach(label -> faults.add("the curve lies over " + label.getText()));
        }
    }

    /** Two texts may touch, but none may lie more than a hair over another. */
    private static void overlaps(List<Label> labels, List<String> faults) {
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Bounds a = bounds(labels.get(i));
                Bounds b = bounds(labels.get(j));
                double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
                double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
                if (wide > 1 && high > a.getHeight() / 4) {
                    faults.add(labels.get(i).getText() + " lies over "
                            + labels.get(j).getText());
                }
            }
        }
    }
}
