package bonghwa.sim;

/** A fault that is planted to see that the simulation finds it. */
enum Plant {
    NOTHING,
    /** What is new at a hub is asked for by the greatest sequence number that was seen. */
    SEQUENCE_CURSOR,
    /** Two records of one moment have no order but that of their arrival. */
    TIE_UNBROKEN,
    /** A store that was copied or set back goes on with its counter. */
    COUNTER_REUSE,
    /** What was sent once is never sent again. */
    SENT_FLAG,
    /** What counted when it arrived counts for ever. */
    ARRIVAL_ORDER_TRUST,
    /** The answer is given before anything is safe. */
    ACKNOWLEDGED_BEFORE_FORCE,
    /** Lines are taken whatever they continue. */
    NO_PREFIX_RULE,
    /** What was redacted is shown no more, and stays in the journal. */
    REDACTED_BUT_KEPT
}
