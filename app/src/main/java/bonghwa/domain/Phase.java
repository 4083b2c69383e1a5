package bonghwa.domain;

/** Where the work on an incident stands. Resolved: users have everything back. Closed: nobody works on it any more. */
public enum Phase {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED,
    CLOSED
}
