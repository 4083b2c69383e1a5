package bonghwa.ui;

/** Where the room's columns end, as shares of its width: the board's right edge, and the left edge of the people's column. */
public record Splits(double board, double side) {

    /** Until somebody draws them elsewhere. */
    public static final Splits USUAL = new Splits(0.38, 0.8);

    private static final double LEAST = 0.1;

    /** Shares that leave a column nothing are brought back. */
    public Splits {
        board = within(board, 1 - 2 * LEAST);
        side = within(Math.max(side, board + LEAST), 1 - LEAST);
    }

    private static double within(double share, double most) {
        return Double.isNaN(share) ? most / 2 : Math.clamp(share, LEAST, most);
    }
}
