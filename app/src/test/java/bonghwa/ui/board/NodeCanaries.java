package bonghwa.ui.board;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Each of these offends NODES_ARE_PRIVATE. */
public final class NodeCanaries {

    private NodeCanaries() {}

    /** A view whose parts anybody can change. */
    public static final class Open extends Pane {
        public final Label title = new Label();
    }
}
