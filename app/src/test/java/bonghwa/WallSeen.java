package bonghwa;

import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.op.Clockwork;
import bonghwa.testing.Weekend;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Whether every service that is not well has a tile, a line or a cell on the page that can be seen whole. FX thread. */
final class WallSeen {

    private static final List<String> PLACES = List.of("wall-tile", "wall-line", "wall-cell");

    /** Smaller than this a cell is a speck. */
    private static final double SPECK = 6;

    private WallSeen() {}

    static List<String> hidden(Scene scene, Room room) {
        return hidden(scene, room, Weekend.MOMENT);
    }

    static List<String> hidden(Scene scene, Room room, Instant now) {
        RoomModel model = new RoomModel(room, now, Weekend.KST, Clockwork.Kind.REAL);
        WallModel wall = new WallModel(model, Runnable::run, Runnable::run);
        wall.show(room, null);
        WallPage page = wall.page().get();
        if (page == null || page.closed() != null) {
            return List.of();
        }
        Map<State, Long> seen = seen(scene);
        return Stream.of(State.values())
                .filter(state -> state != State.OPERATIONAL)
                .flatMap(state -> missing(
                        state,
                        page.rows().stream().filter(r -> r.state() == state).count(),
                        seen.getOrDefault(state, 0L)))
                .toList();
    }

    private static Stream<String> missing(State state, long are, long shown) {
        return shown < are ? Stream.of((are - shown) + " of " + are + " in " + state + " are not seen") : Stream.of();
    }

    private static Map<State, Long> seen(Scene scene) {
        Map<State, Long> seen = new EnumMap<>(State.class);
        count(scene.getRoot(), scene, seen);
        return seen;
    }

    private static void count(Node node, Scene scene, Map<State, Long> seen) {
        if (!node.isVisible()) {
            return;
        }
        if (PLACES.stream().anyMatch(node.getStyleClass()::contains)) {
            if (inSight(node, scene)) {
                seen.merge(state(node), 1L, Long::sum);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> count(child, scene, seen));
        }
    }

    private static boolean inSight(Node node, Scene scene) {
        Bounds b = node.localToScene(node.getLayoutBounds());
        return b.getMinX() >= -0.5
                && b.getMinY() >= -0.5
                && b.getMaxX() <= scene.getWidth() + 0.5
                && b.getMaxY() <= foot(scene) + 0.5
                && Math.min(b.getWidth(), b.getHeight()) >= SPECK - 0.01;
    }

    /** What lies under the foot is as good as outside. */
    private static double foot(Scene scene) {
        Node foot = scene.getRoot().lookup(".wall-foot");
        return foot == null
                ? scene.getHeight()
                : foot.localToScene(foot.getLayoutBounds()).getMinY();
    }

    /** The state that it carries itself, or its first shape does. */
    private static State state(Node node) {
        return Stream.of(State.values())
                .filter(s -> node.getStyleClass().contains(Css.state(s)))
                .findFirst()
                .or(() -> Stream.of(State.values())
                        .filter(s -> node.lookup("." + Css.shape(s)) != null)
                        .findFirst())
                .orElse(State.OPERATIONAL);
    }
}
