package bonghwa.cli;

/** The exit codes; scripts rely on them. */
public final class Exit {

    public static final int DONE = 0;
    /** The answer is no: verify found damage, check found errors, a line was bad, there is no such incident. */
    public static final int NO = 1;

    public static final int USAGE = 2;
    /** The store is damaged, newer than this version, or cannot be opened. */
    public static final int STORE = 3;
    /** No hub was reached, or it said no. */
    public static final int HUB = 4;
    /** Our bug. */
    public static final int BUG = 70;

    private Exit() {}
}
