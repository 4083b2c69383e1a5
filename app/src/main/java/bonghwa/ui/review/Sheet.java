package bonghwa.ui.review;

import java.util.Arrays;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Sections in as many columns as are wide enough to be read, each put where it ends highest. */
final class Sheet extends Pane {

    private static final double GAP = 24;

    Sheet(Node... sections) {
        getStyleClass().add("review-sheet");
        getChildren().setAll(sections);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? getWidth() : width, false) + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** How high it becomes. */
    private double place(double width, boolean move) {
        Insets insets = getInsets();
        double room = Math.max(1, width - insets.getLeft() - insets.getRight());
        double least = getManagedChildren().stream()
                .mapToDouble(child -> child.minWidth(-1))
                .max()
                .orElse(room);
        int columns = Math.max(1, (int) ((room + GAP) / (least + GAP)));
        double wide = Math.floor((room - GAP * (columns - 1)) / columns);
        double[] ends = new double[columns];
        Arrays.fill(ends, insets.getTop());
        for (Node child : getManagedChildren()) {
            int at = 0;
            for (int i = 1; i < columns; i++) {
                at = ends[i] < ends[at] - 1 ? i : at;
            }
            double high = snapSizeY(child.prefHeight(wide));
            if (move) {
                child.resizeRelocate(
                        snapPositionX(insets.getLeft() + at * (wide + GAP)), snapPositionY(ends[at]), wide, high);
            }
            ends[at] += high + GAP;
        }
        double highest = insets.getTop();
        for (double end : ends) {
            highest = Math.max(highest, end);
        }
        return highest;
    }
}
