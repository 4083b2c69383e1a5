package bonghwa.store;

/** A place in the journal: number of the segment, from 1, and offset in it in bytes. */
public record At(int segment, long offset) implements Comparable<At> {

    /** A terabyte a segment is more than anybody writes at once. */
    private static final int OFFSET_BITS = 40;

    /** Where every journal begins. */
    public static final At START = new At(1, 0);

    public At {
        if (segment < 1 || offset < 0) {
            throw new IllegalArgumentException("segment " + segment + ", offset " + offset);
        }
    }

    /** This place as one number; what it was packed from comes out of {@link #unpacked}. */
    public long packed() {
        return (long) segment << OFFSET_BITS | offset;
    }

    /** The place that was packed into that number. */
    public static At unpacked(long place) {
        return new At((int) (place >>> OFFSET_BITS), place & ((1L << OFFSET_BITS) - 1));
    }

    @Override
    public int compareTo(At other) {
        int bySegment = Integer.compare(segment, other.segment);
        return bySegment != 0 ? bySegment : Long.compare(offset, other.offset);
    }
}
