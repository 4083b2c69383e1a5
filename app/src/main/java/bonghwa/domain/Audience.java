package bonghwa.domain;

/** Who may read of a service or function. Each may read what the ones before it may. */
public enum Audience {
    PUBLIC,
    PARTNERS,
    STAFF
}
