package bonghwa.ui.wall;

/**
 * How a page is divided, by its size and by how much there is to show: tiles for what is broken, lines for the rest, and where
 * lines do not suffice a field of cells. Lengths are in em of the wall's text, which grows with the screen.
 *
 * @param em the height of the smallest text in pixels: 20 at 1080p
 * @param narrow whether the head takes two lines
 * @param tiles how many services stand as tiles
 * @param columns into how many columns the tiles are put
 * @param lists how many columns of lines there are; 0: no rest
 * @param lines how many lines a column takes
 * @param field whether the rest stands as cells
 * @param room what a tile has
 */
record WallPlan(
        double em,
        boolean portrait,
        boolean narrow,
        int tiles,
        int columns,
        int lists,
        int lines,
        boolean field,
        WallRoom room) {

    static final double LIST = 25;
    private static final double SMALLEST = 13;
    private static final double NARROW = 80;
    private static final double SECOND_LINE = 4;
    static final double EDGE = 4.8;
    private static final double HEAD_AND_FOOT = 14;
    private static final double STRIP = 9;
    private static final double TILE_WIDTH = 26;
    /** On a narrow screen, and so wide is a column of lines on an upright one. */
    private static final double SLIM = 24;

    /** On an upright screen so few tiles stand under each other, as large as they can; more of them stand in pairs. */
    private static final int FEW = 3;

    private static final double TILE_HEIGHT = 9;
    /** One of a pair on an upright screen, whose name may take three lines. */
    private static final double PAIRED = 9.6;

    /** A tile over a field. */
    private static final double COMPACT = 6.2;
    /** Between two tiles. */
    private static final double GAP = 0.8;

    private static final WallRoom NONE = new WallRoom(0, 0, true);
    private static final double LINE = 2.1;
    /** On an upright screen, where its times stand under a name. */
    static final double TALL = 3.1;
    /** The strip where its facts stand under the curve. */
    private static final double UPRIGHT = 18;

    private static final int MOST_LISTS = 3;
    private static final int TILES_OVER_FIELD = 6;
    /** What says that all is well needs so much beside the lines. */
    private static final double CALM = 22;

    /** The division for a screen of that size in pixels, with that many services of which so many are broken. */
    static WallPlan of(double width, double height, int services, int broken) {
        return of(width, height, services, broken, 0);
    }

    /** The same where a band takes so many pixels more than its one line. */
    static WallPlan of(double width, double height, int services, int broken, double band) {
        boolean portrait = height > width;
        double em =
                Math.max(SMALLEST, 20 * Math.min(width / (portrait ? 1080 : 1920), height / (portrait ? 1920 : 1080)));
        double wide = width / em - EDGE;
        boolean narrow = wide < NARROW;
        double body = height / em - HEAD_AND_FOOT - (narrow ? SECOND_LINE : 0) - band / em;
        WallPlan plan = portrait ? upright(em, wide, body, services, broken) : lying(em, wide, body, services, broken);
        int rows = Math.max(1, (plan.tiles + plan.columns - 1) / plan.columns);
        int beside = portrait ? 0 : plan.lists;
        double taken = (portrait ? UPRIGHT : STRIP)
                + (plan.lists > beside ? Math.ceilDiv(services - plan.tiles, plan.lists) * TALL : 0);
        double high = (body - taken) / rows - GAP;
        WallRoom room = new WallRoom((wide - beside * LIST) / plan.columns, high, plan.field);
        return new WallPlan(em, portrait, narrow, plan.tiles, plan.columns, plan.lists, plan.lines, plan.field, room);
    }

    private static WallPlan lying(double em, double wide, double body, int services, int broken) {
        int lines = (int) (body / LINE);
        for (int lists = services > 0 ? 1 : 0; lists <= MOST_LISTS; lists++) {
            int most = (int) ((wide - lists * LIST) / TILE_WIDTH);
            int rows = (int) ((body - STRIP) / TILE_HEIGHT);
            int tiles = Math.min(broken, Math.max(0, most * rows));
            boolean large = broken == 0 ? wide - lists * LIST >= CALM : most >= 1;
            if (large && services - tiles <= lists * lines) {
                int used = services == tiles ? 0 : lists;
                return new WallPlan(em, false, false, tiles, columns(tiles, rows), used, lines, false, NONE);
            }
        }
        return field(em, false, wide, body, broken);
    }

    private static WallPlan upright(double em, double wide, double body, int services, int broken) {
        int lists = Math.max(1, (int) (wide / SLIM));
        for (int rows = (int) ((body - UPRIGHT) / TILE_HEIGHT); rows >= 0; rows--) {
            int tiles = Math.min(broken, rows * lists);
            int columns = tiles > FEW ? lists : 1;
            double high = columns == 1 ? TILE_HEIGHT : PAIRED;
            int lines = (int) ((body - UPRIGHT - Math.ceilDiv(tiles, columns) * high) / TALL);
            if (services - tiles <= lines * lists) {
                int used = services == tiles ? 0 : lists;
                return new WallPlan(em, true, false, tiles, columns, used, lines, false, NONE);
            }
        }
        return field(em, true, wide, body, broken);
    }

    /** Tiles take half of the page at most, of an upright one a third, of a small one a sixth: the cells and their owners need the rest. */
    private static WallPlan field(double em, boolean portrait, double wide, double body, int broken) {
        boolean narrow = wide < NARROW;
        int columns = Math.max(1, (int) (wide / (narrow ? SLIM : TILE_WIDTH)));
        int rows = Math.max(1, (int) (body / (portrait ? 3 : narrow ? 6 : 2) / COMPACT));
        int most = Math.min(rows, Math.max(2, TILES_OVER_FIELD / columns)) * columns;
        return new WallPlan(em, portrait, false, Math.min(broken, most), columns, 0, 0, true, NONE);
    }

    /** Whether what does not work stands under so many lines, over the whole width: beside two columns of them its words would be cut. */
    boolean below(int services) {
        return tiles == 0 && !portrait && room.slim() && services <= lists * (int) (lines - STRIP / LINE);
    }

    /** As few columns as will do: what is broken stands as large as it can. */
    private static int columns(int tiles, int rows) {
        return Math.max(1, (tiles + rows - 1) / Math.max(1, rows));
    }
}
