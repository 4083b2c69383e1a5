package bonghwa;

import bonghwa.domain.State;
import bonghwa.testing.Eyes;
import bonghwa.ui.control.Css;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** The marks of the states on the picture of a wall, one of each state and kind, and whether some eyes tell them apart. FX thread. */
final class WallMarks {

    /** Points of a mark that are compared, on each side. */
    private static final int SIDE = 16;

    /** A point looks different from here on, as a part of all from black to white. */
    private static final double STEP = 0.12;

    /** A part of the points that nobody overlooks. */
    static final double CLEARLY = 0.15;

    private WallMarks() {}

    /** What is seen of a mark: how light each point of it is. */
    private record Mark(State state, double[] light) {

        /** At how many of its points the other one looks different. */
        double differs(Mark other) {
            int points = 0;
            for (int i = 0; i < light.length; i++) {
                points += Math.abs(light[i] - other.light[i]) > STEP ? 1 : 0;
            }
            return (double) points / light.length;
        }
    }

    /** Which marks of two states on that picture of the page those eyes may take for each other. */
    static List<String> alike(Scene scene, Image picture, Eyes eyes) {
        List<String> alike = new ArrayList<>();
        for (String kind : List.of("wall-cell", Css.SHAPE)) {
            List<Mark> marks = new ArrayList<>();
            nodes(scene, kind).forEach((state, node) -> marks.add(new Mark(state, light(node, picture, eyes))));
            for (int i = 0; i < marks.size(); i++) {
                for (int j = i + 1; j < marks.size(); j++) {
                    Mark a = marks.get(i);
                    Mark b = marks.get(j);
                    if (a.differs(b) < CLEARLY) {
                        alike.add("%s: %s and %s of %s differ by %.2f"
                                .formatted(eyes, a.state, b.state, kind, a.differs(b)));
                    }
                }
            }
        }
        return alike;
    }

    /** How many states have a mark of that kind on the page. */
    static int states(Scene scene, String kind) {
        return nodes(scene, kind).size();
    }

    private static Map<State, Node> nodes(Scene scene, String kind) {
        Map<State, Node> first = new EnumMap<>(State.class);
        collect(scene.getRoot(), kind, first);
        return first;
    }

    private static void collect(Node node, String kind, Map<State, Node> first) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getStyleClass().contains(kind)) {
            for (State state : State.values()) {
                if (node.getStyleClass().contains(kind.equals(Css.SHAPE) ? Css.shape(state) : Css.state(state))
                        && node.getLayoutBounds().getWidth() > 1) {
                    first.putIfAbsent(state, node);
                }
            }
        } else if (node instanceof Parent parent && !node.getStyleClass().contains("wall-cell")) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, first));
        }
    }

    private static double[] light(Node node, Image picture, Eyes eyes) {
        Bounds b = node.localToScene(node.getLayoutBounds());
        double[] light = new double[SIDE * SIDE];
        for (int i = 0; i < light.length; i++) {
            double x = b.getMinX() + (i % SIDE + 0.5) / SIDE * b.getWidth();
            double y = b.getMinY() + (Math.floorDiv(i, SIDE) + 0.5) / SIDE * b.getHeight();
            Color at = picture.getPixelReader().getColor((int) Math.clamp(x, 0, picture.getWidth() - 1), (int)
                    Math.clamp(y, 0, picture.getHeight() - 1));
            light[i] = eyes.light(at);
        }
        return light;
    }
}
