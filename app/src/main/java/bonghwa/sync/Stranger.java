package bonghwa.sync;

/** Another hub stands where a known one was; nothing is given to it before somebody says that it is meant. */
public final class Stranger extends Exception {

    private static final long serialVersionUID = 1L;

    private final String id;

    Stranger(String place, String id) {
        super("another hub stands at " + place + ": " + id);
        this.id = id;
    }

    /** The id of the hub that stands there now. */
    public String id() {
        return id;
    }
}
