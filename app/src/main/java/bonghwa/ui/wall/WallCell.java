package bonghwa.ui.wall;

import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell with the shape of a state in its middle. */
final class WallCell extends Region {

    private static final double MARK = 0.62;

    private final Region mark = new Region();
    private @Nullable State shown;

    WallCell() {
        getChildren().add(mark);
    }

    /** It stands for a service in that state from now on. */
    void show(State state) {
        if (state != shown) {
            shown = state;
            getStyleClass().setAll("wall-cell", Css.state(state));
            mark.getStyleClass().setAll(Css.SHAPE, Css.shape(state));
        }
    }

    @Override
    protected void layoutChildren() {
        double side = Math.round(getWidth() * MARK);
        double at = (getWidth() - side) / 2;
        mark.resizeRelocate(at, at, side, side);
    }
}
