package bonghwa.store;

/** A place in the journal: number of the segment, from 1, and offset in it in bytes. */
public record At(int segment, long offset) implements Comparable<At> {

    /** Where every journal begins. */
    public static final At START = new At(1, 0);

    public At {
        if (segment < 1 || offset < 0) {
            throw new IllegalArgumentException("segment " + segment + ", offset " + offset);
        }
    }

    @Override
    public int compareTo(At other) {
        int bySegment = Integer.compare(segment, other.segment);
        return bySegment != 0 ? bySegment : Long.compare(offset, other.offset);
    }
}
