package bonghwa.ui.board;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A name and what must be said beside it: on one line where both fit, else below. A long name wraps; nothing is ever cut. */
final class TitleLine extends Region {

    private final Label name;
    private final FlowPane tags;

    TitleLine(Label name, FlowPane tags) {
        this.name = name;
        this.tags = tags;
        name.setWrapText(true);
        getChildren().addAll(name, tags);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return tags.getHgap();
    }

    private boolean bare() {
        return tags.getChildren().isEmpty();
    }

    /** How wide the tags are side by side. */
    private double tagsWidth() {
        return tags.getChildren().stream()
                .mapToDouble(t -> t.prefWidth(-1) + gap())
                .sum();
    }

    private boolean oneLine(double width) {
        return bare() || name.prefWidth(-1) + tagsWidth() <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + tagsWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double high = name.prefHeight(wide);
        return oneLine(wide) ? high : high + tags.prefHeight(wide);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (oneLine(width)) {
            double own = Math.min(width, snapSizeX(name.prefWidth(-1)));
            double high = name.prefHeight(own);
            double top = snapPositionY((getHeight() - high) / 2);
            name.resizeRelocate(0, top, own, high);
            double tag = tags.prefHeight(width - own - gap());
            tags.resizeRelocate(
                    own + gap(), snapPositionY((getHeight() - tag) / 2), Math.max(0, width - own - gap()), tag);
        } else {
            double high = name.prefHeight(width);
            name.resizeRelocate(0, 0, width, high);
            tags.resizeRelocate(0, high, width, tags.prefHeight(width));
        }
    }
}
