package bonghwa.sync;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in its replica's chain: all that is kept of a row that needs a closer look.
 *
 * @param link null if it is no line of that replica and counter
 * @param junk whether it is no line at all
 * @param print the hash of all its bytes
 */
record Spot(long counter, @Nullable Link link, boolean junk, String print) {

    /** Of a row without its payload, and the print of all of it. */
    static Spot of(Row row, String print) {
        Link link = row.link();
        boolean there = link != null && link.replica().equals(row.replica()) && link.counter() == row.counter();
        return new Spot(row.counter(), there ? link : null, link == null, print);
    }
}
