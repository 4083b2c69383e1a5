package bonghwa.ui.wall;

import javafx.scene.layout.Region;

/** A cell with a mark in its middle. */
final class WallCell extends Region {

    private static final double MARK = 0.62;

    private final Region mark;

    WallCell(Region mark) {
        this.mark = mark;
        getChildren().add(mark);
    }

    @Override
    protected void layoutChildren() {
        double side = Math.round(getWidth() * MARK);
        double at = (getWidth() - side) / 2;
        mark.resizeRelocate(at, at, side, side);
    }
}
