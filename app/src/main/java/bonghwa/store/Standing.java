package bonghwa.store;

/**
 * How a database stands to its journal when it is opened.
 *
 * @param what whether it can be asked at once
 * @param from up to where it holds the journal
 */
public record Standing(What what, At from) {

    /** The three cases. */
    public enum What {
        /** It holds everything. */
        CURRENT,
        /** It misses the end, which was recorded without it: {@link Projection#catchUp} compares it with the room and adds that. */
        BEHIND,
        /**
         * There was none, or its process died with it open, or it was damaged, newer, or of another journal: it is empty now and is
         * filled by {@link Projection#catchUp}.
         */
        ANEW
    }
}
