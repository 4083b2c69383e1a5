package bonghwa.ui.wall;

/**
 * The lengths of a field of cells, in pixels.
 *
 * @param wide what the field has
 * @param em the size of its text: so large a cell is at least where the owners of the cells stand over them
 * @param line how high a line of it is
 * @param lines how many lines a name may take; 0: there are no names
 * @param side of a cell
 */
record WallGrain(double wide, double em, double line, int lines, int side) {

    private static final double GAP = 0.1;
    private static final double BETWEEN = 0.8;
    private static final double AIR = 0.2;
    private static final double UNDER = 0.35;

    WallGrain with(int nameLines, int cell) {
        return new WallGrain(wide, em, line, nameLines, cell);
    }

    /** From a cell to the next one: whole pixels, so that all gaps are alike. */
    double pitch() {
        return side + gap();
    }

    double gap() {
        return Math.max(1, Math.rint(side * GAP));
    }

    /** Between two blocks beside each other. */
    double between() {
        return Math.rint(line * BETWEEN);
    }

    /** Between the cells of a block and the names under them. */
    double under() {
        return Math.rint(line * UNDER);
    }

    /** Between a name and its cells, for the tails of its letters. */
    double air() {
        return lines == 0 ? 0 : Math.rint(line * AIR);
    }

    /** What the names over a row of blocks take. */
    double head() {
        return Math.ceil(lines * line) + air();
    }
}
