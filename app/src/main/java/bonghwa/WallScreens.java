package bonghwa;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Which of this machine's screens a wall takes. Screens are counted from one, in the order in which the system names them. */
record WallScreens(List<Rectangle2D> screens) {

    WallScreens {
        screens = List.copyOf(screens);
    }

    /** The screen of that number; the last one where none was asked for, or where that one is not there any more. */
    Rectangle2D at(@Nullable Integer number) {
        return number == null || number < 1 || number > screens.size() ? screens.getLast() : screens.get(number - 1);
    }

    /** The number of the last screen that does not have the middle of that window on it, so that the wall does not cover the room. */
    OptionalInt beside(Rectangle2D window) {
        double x = (window.getMinX() + window.getMaxX()) / 2;
        double y = (window.getMinY() + window.getMaxY()) / 2;
        return IntStream.rangeClosed(1, screens.size())
                .filter(n -> !screens.get(n - 1).contains(x, y))
                .max();
    }
}
