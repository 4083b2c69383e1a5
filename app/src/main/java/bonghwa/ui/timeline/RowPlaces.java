package bonghwa.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Where the rows of a column stand. The first row that is whole in sight is the anchor: it stays where it is whatever comes in
 * above or below it and however high other rows become. At the end the column stays at the end. Pixels; knows no nodes.
 */
final class RowPlaces {

    /** A row that is in sight: where its upper edge is, and how high it is. */
    record Spot(int index, double y, double height) {

        double bottom() {
            return y + height;
        }
    }

    /** So little below the lower edge is still the end: half pixels of a scaled screen. */
    private static final double NEARLY = 1;

    private int anchor;
    private double anchorAt;
    private boolean end = true;
    private List<Spot> spots = List.of();

    /** Whether the end of the column is in sight, where it then stays. */
    boolean end() {
        return end;
    }

    /** The index of the row that keeps its place. */
    int anchor() {
        return anchor;
    }

    /** The row that keeps its place has that index now. */
    void anchored(int index) {
        anchor = index;
    }

    /** The index of the first row in sight. */
    int first() {
        return spots.isEmpty() ? 0 : spots.getFirst().index();
    }

    /** The index of the last row in sight, -1 for none. */
    int last() {
        return spots.isEmpty() ? -1 : spots.getLast().index();
    }

    /** How much of the first row is hidden above the upper edge, from 0 to 1. */
    double hiddenPart() {
        if (spots.isEmpty() || spots.getFirst().height() == 0) {
            return 0;
        }
        return Math.clamp(-spots.getFirst().y() / spots.getFirst().height(), 0, 1);
    }

    void scroll(double pixels) {
        end = false;
        anchorAt -= pixels;
    }

    void toEnd() {
        end = true;
    }

    /** Puts the upper edge of that row there. */
    void to(int index, double y) {
        end = false;
        anchor = index;
        anchorAt = y;
    }

    /** The rows in sight, the first one first, in a column of that height; asks for no more heights than it needs. */
    List<Spot> place(int rows, double height, IntToDoubleFunction heights) {
        spots = rows == 0 ? List.of() : end ? fromBottom(rows, height, heights) : fromAnchor(rows, height, heights);
        spots.stream()
                .filter(s -> s.y() >= 0)
                .findFirst()
                .or(() -> spots.stream().findFirst())
                .ifPresent(kept -> {
                    anchor = kept.index();
                    anchorAt = kept.y();
                });
        return spots;
    }

    private List<Spot> fromAnchor(int rows, double height, IntToDoubleFunction heights) {
        int index = Math.clamp(anchor, 0, rows - 1);
        double y = anchorAt;
        while (index > 0 && y > 0) {
            y -= heights.applyAsDouble(--index);
        }
        List<Spot> all = down(index, index == 0 ? Math.min(0, y) : y, rows, height, heights);
        boolean last = all.getLast().index() == rows - 1;
        end = last && all.getLast().bottom() < height + NEARLY;
        return last && all.getLast().bottom() <= height ? fromBottom(rows, height, heights) : all;
    }

    private static List<Spot> fromBottom(int rows, double height, IntToDoubleFunction heights) {
        double y = height;
        int index = rows;
        while (index > 0 && y > 0) {
            y -= heights.applyAsDouble(--index);
        }
        return down(index, y, rows, height, heights);
    }

    /** All rows from that one on that are in sight; those that end above the upper edge are passed over, but for the last. */
    private static List<Spot> down(int from, double start, int rows, double height, IntToDoubleFunction heights) {
        List<Spot> all = new ArrayList<>();
        double y = start;
        for (int index = from; index < rows && y < height; index++) {
            Spot spot = new Spot(index, y, heights.applyAsDouble(index));
            if (spot.bottom() > 0 || index == rows - 1) {
                all.add(spot);
            }
            y = spot.bottom();
        }
        return all;
    }
}
