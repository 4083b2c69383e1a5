package bonghwa.ui.wall;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * How much of a name stands where what follows it would be alone on a line, or would have no room: a name that is cut says more than
 * none. In pixels: the width of a line, what is between two things on it, and how high it is.
 */
record WallCut(double width, double gap, double line) {

    /** So much of a name is there at least, and it is so many lines high wide. */
    private static final double LEAST = 0.6;

    private static final double READABLE = 9;

    /** How wide the last of so many names may be, with what follows them in so many lines; the largest number: it is whole. */
    double widest(List<Region> shown, int names, int lines) {
        List<WallFlow.Place> whole = flow(shown, names, Double.MAX_VALUE);
        int end = whole.getLast().line();
        if (shown.size() == names || (end < lines && end == whole.get(names - 1).line())) {
            return Double.MAX_VALUE;
        }
        double after = shown.subList(names, shown.size()).stream()
                .mapToDouble(region -> Math.ceil(region.prefWidth(-1)) + gap)
                .sum();
        double wanted = shown.get(names - 1).prefWidth(-1);
        double least = Math.min(wanted, Math.max(wanted * LEAST, READABLE * line));
        for (double from : List.of(behind(shown.subList(0, names - 1)), 0.0)) {
            double cut = width - from - after;
            if (cut >= least && flow(shown, names, cut).getLast().line() < lines) {
                return cut;
            }
        }
        return Double.MAX_VALUE;
    }

    /** Where the next one would stand behind these. */
    private double behind(List<Region> names) {
        if (names.isEmpty()) {
            return 0;
        }
        WallFlow.Place last = flow(names, 0, Double.MAX_VALUE).getLast();
        return last.x() + last.region().prefWidth(-1) + gap;
    }

    private List<WallFlow.Place> flow(List<Region> all, int names, double widest) {
        Region last = names == 0 ? null : all.get(names - 1);
        return WallFlow.of(
                all,
                region -> region.equals(last) ? Math.min(region.prefWidth(-1), widest) : region.prefWidth(-1),
                width,
                gap);
    }
}
