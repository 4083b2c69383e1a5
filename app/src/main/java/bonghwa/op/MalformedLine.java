package bonghwa.op;

/** Bytes that are no line of a record: what is wrong with them. */
public final class MalformedLine extends Exception {

    private static final long serialVersionUID = 1;

    public MalformedLine(String what) {
        super(what);
    }

    public MalformedLine(String what, Throwable cause) {
        super(what, cause);
    }
}
