package bonghwa.ui.wall;

/** The room that a tile has, in em of the smallest text; {@code compact}: over a field of cells. */
record WallRoom(double wide, double high, boolean compact) {

    /** Narrower than this no larger type is any use. */
    private static final double LEAST_WIDE = 24;

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
