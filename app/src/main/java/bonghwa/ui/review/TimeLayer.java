package bonghwa.ui.review;

import bonghwa.ui.model.TimeAxis;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Puts nodes where their time is: at a moment, or from one to another one; what lies outside of the axis is not shown. FX thread. */
final class TimeLayer extends Pane {

    /** A node at a moment; with an end it is as wide as the time between. */
    record Placed(Node node, Instant from, @Nullable Instant to) {}

    private TimeAxis axis = TimeAxis.whole(Instant.EPOCH, Instant.EPOCH);
    private List<Placed> placed = List.of();

    TimeLayer() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinWidth(0);
    }

    void show(TimeAxis next, List<Placed> all) {
        axis = next;
        placed = List.copyOf(all);
        getChildren().setAll(placed.stream().map(Placed::node).toList());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (Placed one : placed) {
            double left = axis.place(one.from()) * getWidth();
            Node node = one.node();
            double wide = one.to() == null
                    ? Math.max(node.minWidth(-1), node.prefWidth(-1))
                    : axis.place(one.to()) * getWidth() - left;
            // Far outside a node only costs: a label at -1e6 is measured as any other.
            boolean whole = !(node instanceof Labeled) || left + wide <= getWidth();
            node.setVisible(whole && left + wide >= 0 && left <= getWidth());
            double high = one.to() != null || node instanceof TimeLine
                    ? getHeight()
                    : Math.max(node.minHeight(-1), node.prefHeight(-1));
            node.resizeRelocate(snapPositionX(left), 0, Math.max(1, snapSizeX(wide)), high);
        }
    }
}
