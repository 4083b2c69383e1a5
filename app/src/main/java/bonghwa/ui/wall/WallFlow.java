package bonghwa.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Region;

/** Words one behind the other, on as many lines as they need. */
final class WallFlow {

    /** Where one stands: how far from the left, in which line. */
    record Place(Region region, double x, int line) {}

    private WallFlow() {}

    /** The places of all of them, each so wide, in lines of that width. */
    static List<Place> of(List<Region> all, ToDoubleFunction<Region> wide, double width, double gap) {
        List<Place> places = new ArrayList<>();
        double x = 0;
        int line = 0;
        for (Region region : all) {
            double needed = wide.applyAsDouble(region);
            if (x > 0 && x + needed > width) {
                x = 0;
                line++;
            }
            places.add(new Place(region, x, line));
            x += needed + gap;
        }
        return places;
    }
}
