package bonghwa.sync;

import java.util.List;

/** How much stands in a page at the most, beside the number of its lines: lines can be a megabyte each, and anybody may store some. */
final class Fill {

    /** Bytes in a page; it ends with the line that reaches them. */
    static final long MOST = 4L << 20;

    private Fill() {}

    static boolean full(List<Held> page) {
        return page.stream().mapToLong(held -> held.line().length).sum() >= MOST;
    }

    /** Whether rows ended at the bytes of a page, so that there may be more. */
    static boolean reached(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.line().length).sum() >= MOST;
    }
}
