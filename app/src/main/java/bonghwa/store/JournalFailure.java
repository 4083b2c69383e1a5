package bonghwa.store;

/** The journal cannot do what it was asked, for a reason in the world outside: nothing was acknowledged. */
public final class JournalFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** Another process owns the store. */
        LOCKED,
        /** Less room on the disk than the reserve; nothing was written, and it may work again when there is room. */
        DISK_FULL,
        /** A write failed; this process writes no more here. */
        WRITE_FAILED,
        /** A force failed, so nobody knows what is on the disk; this process writes no more here. */
        FORCE_FAILED,
        /** The folder cannot be written. */
        READ_ONLY,
        /** There is damage; a damaged store is read, never written. */
        DAMAGED
    }

    private final Reason reason;

    JournalFailure(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    JournalFailure(Reason reason, Throwable cause) {
        super(cause.toString(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
