package bonghwa.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A row of parts that becomes as many rows as the parts need, so that none is ever cut; at the edge that its alignment says. Who
 * asks how wide it likes to be is told the width of one row.
 */
public final class Wrapping extends HBox {

    /** The share of its spacing that is kept at least. */
    private static final double CLOSEST = 0.6;

    private record Row(List<Node> nodes, double width, double height) {}

    public Wrapping(Node... parts) {
        super(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Between two parts: closer together, where that saves a second row. */
    private double gap(double width) {
        List<Node> parts = getManagedChildren();
        double least =
                parts.stream().mapToDouble(n -> snapSizeX(n.prefWidth(-1))).sum();
        int gaps = Math.max(1, parts.size() - 1);
        double close = (width - least) / gaps;
        return width < 0 || close < CLOSEST * getSpacing() ? getSpacing() : Math.min(getSpacing(), close);
    }

    private List<Row> rows(double width) {
        double gap = gap(width);
        List<Row> rows = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        double wide = 0;
        double high = 0;
        for (Node node : getManagedChildren()) {
            double next = snapSizeX(node.prefWidth(-1));
            double with = nodes.isEmpty() ? next : wide + gap + next;
            if (!nodes.isEmpty() && width >= 0 && with > width) {
                rows.add(new Row(nodes, wide, high));
                nodes = new ArrayList<>();
                with = next;
                high = 0;
            }
            nodes.add(node);
            wide = with;
            high = Math.max(high, snapSizeY(node.prefHeight(next)));
        }
        rows.add(new Row(nodes, wide, high));
        return rows;
    }

    private double across() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private double down() {
        Insets insets = getInsets();
        return insets.getTop() + insets.getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + rows(-1).getFirst().width();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return down()
                + rows(width < 0 ? width : width - across()).stream()
                        .mapToDouble(Row::height)
                        .sum();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - across();
        List<Row> rows = rows(width);
        double all = rows.stream().mapToDouble(Row::height).sum();
        double y = getInsets().getTop() + Math.max(0, (getHeight() - down() - all) / 2);
        for (Row row : rows) {
            boolean right = getAlignment().getHpos() == HPos.RIGHT;
            double x = getInsets().getLeft() + (right ? Math.max(0, width - row.width()) : 0);
            for (Node node : row.nodes()) {
                double wide = Math.min(width, snapSizeX(node.prefWidth(-1)));
                double high = snapSizeY(node.prefHeight(wide));
                node.resizeRelocate(snapPositionX(x), snapPositionY(y + (row.height() - high) / 2), wide, high);
                x += wide + gap(width);
            }
            y += row.height();
        }
    }
}
