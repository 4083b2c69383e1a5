package bonghwa.domain;

import java.util.Locale;

/** How a desk stands in the room, from what the root and its stewards recorded. */
public enum DeskStanding {
    /** The desk whose key the room trusts: it appoints stewards. */
    ROOT,
    /** Appointed by the root: admits desks and puts them out. */
    STEWARD,
    /** Admitted: what it records counts. */
    MEMBER,
    /** Admitted to look on: nothing that it records counts. */
    WALL,
    /** Nobody has admitted it yet: what it records waits. */
    WAITING,
    /** Put out: of its lines those count that the revocation names. */
    REVOKED;

    /** The word for it in admissions, such as {@code Member}. */
    public String role() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
