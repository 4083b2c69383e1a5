package bonghwa.domain;

/** Where the trouble is heading. */
public enum Trend {
    GROWING,
    STEADY,
    SHRINKING,
    UNKNOWN
}
