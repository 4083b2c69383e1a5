package bonghwa.store;

/**
 * The journal's two sizes, in bytes.
 *
 * @param segment a segment that has this size gets no further batch
 * @param reserve what must stay free on the disk, so that the rest of the laptop can still save its work
 */
public record JournalSettings(long segment, long reserve) {

    public static final JournalSettings DEFAULT = new JournalSettings(64L << 20, 200L << 20);
}
