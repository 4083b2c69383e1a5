package bonghwa.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * One line: as many items as fit, then how many more there are, then what always stands at the right edge. Where not even one
 * item fits beside that, the items have the line for themselves and the rest goes below. Nothing is ever cut.
 */
public final class FittingLine extends Region {

    private final List<Region> items = new ArrayList<>();
    private final Label more;
    private final Region tail;
    private final Region right;
    private final IntConsumer hidden;

    /** {@code tail} follows the items; {@code hidden} is told how many items did not fit, to word {@code more}. */
    public FittingLine(Label more, Region tail, Region right, IntConsumer hidden) {
        this.more = more;
        this.tail = tail;
        this.right = right;
        this.hidden = hidden;
        getChildren().addAll(more, tail, right);
    }

    /** Shows these items from now on, the first ones first. */
    public void show(List<? extends Region> next) {
        getChildren().removeAll(items);
        items.clear();
        items.addAll(next);
        getChildren().addAll(0, items);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return Math.round(right.prefHeight(-1) * 0.6);
    }

    private double width(Node node) {
        return node.isManaged() ? node.prefWidth(-1) : 0;
    }

    private double with(Node node) {
        double width = width(node);
        return width == 0 ? 0 : width + gap();
    }

    /** Whether one item with all that follows it stands beside the right part. */
    private boolean oneLine(double width) {
        double first = items.isEmpty() ? 0 : with(items.getFirst());
        double reserve = items.size() > 1 ? with(more) : 0;
        return first + reserve + with(tail) + width(right) <= width;
    }

    /** One, two, or three where what follows the items leaves the right part no room either. */
    private int lines(double width) {
        if (width <= 0 || oneLine(width)) {
            return 1;
        }
        boolean all = fitting(width + gap(), false) == items.size();
        return (all ? 0 : with(more)) + with(tail) + width(right) <= width ? 2 : 3;
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines(width) * Math.max(right.prefHeight(-1), tail.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return items.stream().mapToDouble(this::with).sum() + with(tail) + width(right);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        int lines = lines(width);
        boolean one = lines == 1;
        double line = getHeight() / lines;
        double room = one ? width - with(right) - with(tail) : width + gap();
        int fit = fitting(room, one);
        double x = 0;
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setVisible(i < fit);
            x = i < fit ? place(items.get(i), x, 0, line) : x;
        }
        more.setVisible(fit < items.size());
        double y = one ? 0 : line;
        double left = one ? x : 0;
        if (fit < items.size()) {
            hidden.accept(items.size() - fit);
            left = place(more, left, y, line);
        }
        place(tail, left, y, line);
        place(right, width - width(right), line * (lines - 1), line);
    }

    private int fitting(double room, boolean withMore) {
        double all = items.stream().mapToDouble(this::with).sum();
        if (all <= room) {
            return items.size();
        }
        double left = withMore ? room - with(more) : room;
        int fit = 0;
        while (fit < items.size() && with(items.get(fit)) <= left) {
            left -= with(items.get(fit));
            fit++;
        }
        return fit;
    }

    private double place(Region node, double x, double y, double height) {
        double wide = snapSizeX(width(node));
        double high = node.prefHeight(-1);
        node.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - high) / 2), wide, snapSizeY(high));
        return wide == 0 ? x : x + wide + gap();
    }
}
