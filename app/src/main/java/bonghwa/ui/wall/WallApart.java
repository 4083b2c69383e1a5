package bonghwa.ui.wall;

import javafx.scene.layout.Region;

/** Holds something whose height never changes: what it says anew each second lays out itself, and not the page around it. */
final class WallApart extends Region {

    private final Region inside;

    WallApart(Region inside) {
        this.inside = inside;
        inside.setManaged(false);
        getChildren().add(inside);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return inside.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return inside.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        inside.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
