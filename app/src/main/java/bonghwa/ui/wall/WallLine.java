package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import javafx.scene.layout.Region;

/** A service in one line: its name, which may take two, and at the end how it is. */
final class WallLine extends Region {

    /** Smaller than this it could not be read at six metres. */
    private static final double SMALLEST = 0.87;

    /** So much of a line is for the name at least. */
    private static final double NAME = 0.38;

    /** So many lines a name may take where the line is high enough. */
    private static final int MOST = 4;

    /** Between two of its parts, in widths of its shape. */
    private static final double GAP = 0.6;

    private final StateShape shape;
    private final WallName name;
    private final WallHow how;

    WallLine(BoardRow row, WallWords words) {
        getStyleClass().add("wall-line");
        shape = new StateShape(row.state(), Shape.Size.NORMAL);
        name = new WallName(words.name(row), SMALLEST, SMALLEST, MOST);
        if (row.normal()) {
            name.label().getStyleClass().add(Css.MUTED);
        }
        how = new WallHow(row, words);
        getChildren().addAll(shape, name, how);
    }

    /** It is that page now. */
    WallLine tell(WallPage page) {
        how.tell(page);
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double mark = snapSizeX(Math.max(shape.minWidth(-1), shape.prefWidth(-1)));
        double gap = Math.rint(mark * GAP);
        double end = Math.clamp(
                snapSizeX(how.prefWidth(-1)),
                snapSizeX(how.minWidth(-1)),
                Math.max(snapSizeX(how.minWidth(-1)), Math.floor(getWidth() * (1 - NAME) - mark - 2 * gap)));
        place(shape, 0, mark, mark);
        double wide = Math.max(0, getWidth() - end - mark - 2 * gap);
        place(name, mark + gap, wide, getHeight());
        how.resizeRelocate(getWidth() - end, 0, end, getHeight());
    }

    /** In the middle of the height. */
    private void place(Region part, double x, double wide, double high) {
        part.resizeRelocate(x, snapPositionY((getHeight() - high) / 2), wide, high);
    }
}
