package bonghwa.ui.wall;

import java.util.List;

/** The room that a tile has, in em of the smallest text; {@code compact}: over a field of cells. */
record WallRoom(double wide, double high, boolean compact) {

    /** From here on a page without tiles has the usual type, and from there on a larger one. */
    private static final double SLIM = 32;

    private static final double BROAD = 60;

    /** Narrower than this no larger type is any use. */
    private static final double LEAST_WIDE = 24;

    /** Whether words beside the lines would be cut. */
    boolean slim() {
        return wide < SLIM;
    }

    /** How a page without tiles is styled, which has so much beside or over its lines. */
    List<String> still() {
        return slim()
                ? List.of("wall-still", "wall-still-slim")
                : wide < BROAD ? List.of("wall-still") : List.of("wall-still", "wall-still-broad");
    }

    /** The largest type in which so many lines have room, and two in any case; over a field it is always the same. */
    WallType type(int parts) {
        int most = Math.min(parts, WallType.NORMAL.lines(high));
        return WallType.ofLargest(
                type -> !compact && wide / type.factor() >= LEAST_WIDE && type.lines(high) >= Math.max(2, most));
    }

    /** How many lines there are for parts in that type. */
    int lines(WallType type) {
        return compact ? 0 : type.lines(high);
    }
}
