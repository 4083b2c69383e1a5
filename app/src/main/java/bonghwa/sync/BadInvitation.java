package bonghwa.sync;

/** A text is no invitation that this version can use. */
public final class BadInvitation extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Fault {
        /** It does not begin like one. */
        NONE,
        /** A letter is wrong, or the end is missing. */
        MISTYPED,
        /** It was written by a newer version. */
        NEWER,
        /** Where it leads is no address that this laptop can go to. */
        ADDRESS
    }

    private final Fault fault;

    BadInvitation(Fault fault) {
        super("no invitation: " + fault);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
