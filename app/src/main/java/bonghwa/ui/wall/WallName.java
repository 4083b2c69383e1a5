package bonghwa.ui.wall;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A name that is read to its end: where it is too long for its place it gets smaller, and where that does not do, it takes two
 * lines or three. Only what does not fit even then is cut, in its middle: neighbours often differ at their end only.
 */
final class WallName extends Region {

    private final Label label;
    private final double one;
    private final double two;
    private final int most;
    private final Scale scale = new Scale();

    /** {@code one}: how small it may get on one line, as a part of its size; {@code two}: its size on two. */
    WallName(String text, double one, double two) {
        this(text, one, two, 2);
    }

    /** {@code most}: so many lines it may take where two of them do not do. */
    WallName(String text, double one, double two, int most) {
        this.most = most;
        this.label = new Label(breakable(text));
        this.one = one;
        this.two = two;
        getStyleClass().add("wall-name");
        label.getTransforms().add(scale);
        label.setWrapText(true);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        getChildren().add(label);
    }

    void setText(String text) {
        if (!breakable(text).equals(label.getText())) {
            label.setText(breakable(text));
            requestLayout();
        }
    }

    /** A line may end behind a dot between two names, and better there than inside one of them. */
    private static String breakable(String name) {
        return name.replace("·", "·\u200a");
    }

    /** The name itself, for its style. */
    Label label() {
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double natural() {
        return Math.ceil(label.prefWidth(-1)) + 1;
    }

    private double line() {
        return label.prefHeight(-1);
    }

    private boolean oneLine(double width) {
        return width < 0 || natural() * one <= width;
    }

    /** Words do not fill their lines. */
    private int lines(double width) {
        return natural() * two > (2 - 1.0 / 8) * width ? most : 2;
    }

    /** As many of them as its height takes, and two in any case. */
    private int lines() {
        return Math.clamp((int) ((getHeight() + 1) / (line() * two)), 2, lines(getWidth()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return natural();
    }

    @Override
    protected double computePrefHeight(double width) {
        return oneLine(width) ? line() : Math.ceil(lines(width) * line() * two);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double factor = oneLine(getWidth()) ? Math.min(1, getWidth() / natural()) : two;
        scale.setX(factor);
        scale.setY(factor);
        double high = oneLine(getWidth()) ? line() : lines() * line();
        label.resizeRelocate(0, snapPositionY((getHeight() - high * factor) / 2), getWidth() / factor, high);
    }
}
