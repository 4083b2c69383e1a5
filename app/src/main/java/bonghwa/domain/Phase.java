package bonghwa.domain;

import java.util.List;

/** Where the work on an incident stands. Resolved: users have everything back. Closed: nobody works on it any more. */
public enum Phase {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED,
    CLOSED;

    /** Those of an incident that somebody works on, in the order in which they usually come. */
    public static final List<Phase> OPEN = List.of(INVESTIGATING, IDENTIFIED, MONITORING, RESOLVED);

    /** Where the work goes on after an incident was closed: somebody watches it again. */
    public static final Phase REOPENED = MONITORING;
}
