package bonghwa.store;

/**
 * A place in the journal that had been forced and acknowledged and cannot be read any more.
 *
 * @param at where the bad bytes begin
 * @param what what is wrong there
 * @param detail for the one who repairs: the reader's own words
 */
public record Damage(At at, What what, String detail) {

    /** The kinds of damage. */
    public enum What {
        /** Bytes that are no line, with a later batch behind them. */
        BAD_LINE,
        /** A segment that ends in the middle of a batch although a later segment exists. */
        CUT_SEGMENT,
        /** A segment is not there although a later one is. */
        MISSING_SEGMENT
    }
}
