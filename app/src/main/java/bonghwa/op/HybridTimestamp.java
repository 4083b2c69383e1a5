package bonghwa.op;

/**
 * A hybrid logical clock's reading: UTC milliseconds and a count within them (Kulkarni et al., 2014). Stamps of one replica
 * never decrease, whatever its machine's clock does.
 */
public record HybridTimestamp(long millis, int logical) implements Comparable<HybridTimestamp> {

    public static final HybridTimestamp ZERO = new HybridTimestamp(0, 0);

    /** A stamp this far ahead of a clock moves that clock no further, in milliseconds. */
    public static final long MAX_AHEAD_MILLIS = 60_000;

    public HybridTimestamp {
        if (millis < 0 || logical < 0) {
            throw new IllegalArgumentException("negative stamp: " + millis + "/" + logical);
        }
    }

    /** The next stamp after this one on a machine whose clock shows {@code wallMillis}. */
    public HybridTimestamp next(long wallMillis) {
        if (wallMillis > millis) {
            return new HybridTimestamp(wallMillis, 0);
        }
        // A frozen clock and a mass import must not overflow the count: carry into the millisecond.
        return logical == Integer.MAX_VALUE
                ? new HybridTimestamp(millis + 1, 0)
                : new HybridTimestamp(millis, logical + 1);
    }

    /** This, having seen another's stamp; one that is too far ahead of the wall clock is not followed. */
    public HybridTimestamp seen(HybridTimestamp other, long wallMillis) {
        return other.farAhead(wallMillis) || compareTo(other) >= 0 ? this : other;
    }

    /** Whether this is so far ahead of a clock that its machine's clock must be wrong: kept, but followed by nobody. */
    public boolean farAhead(long wallMillis) {
        return millis > wallMillis + MAX_AHEAD_MILLIS;
    }

    @Override
    public int compareTo(HybridTimestamp other) {
        int byMillis = Long.compare(millis, other.millis);
        return byMillis != 0 ? byMillis : Integer.compare(logical, other.logical);
    }
}
