package bonghwa.ui.wall;

import bonghwa.domain.State;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/**
 * What the page before was made of: what still says the same is taken again, so that a change costs what changed and not a page.
 * What changed its state comes up once. FX thread.
 */
final class WallKept {

    private static final Duration ONCE = Duration.millis(180);
    private static final double FAINT = 0.3;

    private final boolean still;
    private Map<Object, Node> before = Map.of();
    private Map<Object, Node> now = new HashMap<>();
    private Map<String, State> were = Map.of();
    private Map<String, State> are = new HashMap<>();

    /** {@code still}: nothing moves. */
    WallKept(boolean still) {
        this.still = still;
    }

    /** A page begins: what the last one did not use is given up. */
    void begin(WallPage page) {
        before = now;
        now = new HashMap<>();
        were = are;
        are = new HashMap<>();
        page.rows().forEach(row -> are.put(row.service().service().id(), row.state()));
    }

    /** The node with that key, made where the page before had none. A key says everything that its node shows. */
    <N extends Node> N node(Object key, Class<N> kind, Supplier<N> made) {
        Node kept = before.get(key);
        N node = kind.isInstance(kept) ? kind.cast(kept) : made.get();
        now.put(key, node);
        return node;
    }

    /**
     * A box of that kind under that key, and in it these. Only what differs goes out and comes in: what leaves a scene and comes back
     * is styled anew with all that is in it.
     */
    <B extends Pane> B box(Object key, Class<B> kind, Supplier<B> made, List<Node> children) {
        B box = node(key, kind, made);
        List<Node> held = box.getChildren();
        held.removeIf(child -> !children.contains(child));
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (i == held.size() || !held.get(i).equals(child)) {
                held.remove(child);
                held.add(i, child);
            }
        }
        return box;
    }

    /** Lets it come up once if its service is not in the state that it was in on the page before. */
    <N extends Node> N moved(N node, BoardRow row) {
        State was = were.get(row.service().service().id());
        if (!still && was != null && was != row.state()) {
            FadeTransition once = new FadeTransition(ONCE, node);
            once.setFromValue(FAINT);
            once.setToValue(1);
            node.setOpacity(FAINT);
            once.play();
        }
        return node;
    }
}
