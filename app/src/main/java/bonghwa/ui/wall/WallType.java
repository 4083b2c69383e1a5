package bonghwa.ui.wall;

import java.util.List;
import java.util.function.Predicate;

/** How large the type of the tiles is: a lone one is not a small text in a large box. */
enum WallType {
    NORMAL("wall-tiles-normal", 1),
    LARGE("wall-tiles-large", 1.3),
    HUGE("wall-tiles-huge", 1.7),
    MOST("wall-tiles-most", 2.2);

    /** What a tile needs beside its lines: name, foot, lane and the room between them; and a line. In em of its own type. */
    private static final double FRAME = 7.4;

    private static final double LINE = 1.8;

    private final String style;
    private final double factor;

    WallType(String style, double factor) {
        this.style = style;
        this.factor = factor;
    }

    /** Its style class. */
    String style() {
        return style;
    }

    /** How many times as large as the smallest text. */
    double factor() {
        return factor;
    }

    /** How many lines a tile has in it that is so high, in em of the smallest text. */
    int lines(double high) {
        return Math.max(0, (int) ((high / factor - FRAME) / LINE));
    }

    /** The largest one that fits, else the smallest. */
    static WallType ofLargest(Predicate<WallType> fits) {
        return List.of(values()).reversed().stream().filter(fits).findFirst().orElse(NORMAL);
    }
}
