package bonghwa.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Two parts on one line, the second at the right edge; where both do not fit, the second goes below, so that nothing is cut at
 * any scale. The first part may shrink to a share of its width before that happens, if it wraps.
 */
public final class Spread extends Region {

    private static final double GAP = 16;

    private final Region left;
    private final Region right;
    private final double below;
    private final double least;

    /** {@code below}: how far the second part stands below the first, in pixels. */
    public Spread(Region left, Region right, double below) {
        this(left, right, below, 1);
    }

    /** {@code least}: the share of its width to which the first part may shrink. */
    public Spread(Region left, Region right, double below, double least) {
        this.least = least;
        this.left = left;
        this.right = right;
        this.below = below;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return width < 0 || left.prefWidth(-1) * least + GAP + right.prefWidth(-1) <= inner(width);
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + left.prefWidth(-1) + GAP + right.prefWidth(-1) + insets.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double around = insets.getTop() + insets.getBottom();
        if (fits(width)) {
            double beside = width < 0 ? -1 : inner(width) - GAP - right.prefWidth(-1);
            return around + Math.max(left.prefHeight(beside), right.prefHeight(-1));
        }
        double inner = inner(width);
        return around + left.prefHeight(inner) + below + right.prefHeight(inner);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = inner(getWidth());
        double x = insets.getLeft();
        double y = insets.getTop();
        if (fits(getWidth())) {
            double height = getHeight() - y - insets.getBottom();
            double rightWidth = Math.min(inner, snapSizeX(right.prefWidth(-1)));
            place(right, x + inner - rightWidth, y, rightWidth, height);
            place(left, x, y, Math.max(0, inner - rightWidth - GAP), height);
        } else {
            double leftHeight = left.prefHeight(inner);
            place(left, x, y, inner, leftHeight);
            place(right, x, y + leftHeight + below, inner, right.prefHeight(inner));
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
