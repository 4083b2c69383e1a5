package bonghwa.sync;

/** This machine's own record cannot be read or written; its cause says why. No hub is to blame, and none can help. */
public final class LocalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    public LocalFailure(Throwable cause) {
        super("this machine's record cannot be used", cause);
    }
}
