package bonghwa.exchange.report;

/** A file is no report, or none that anybody could rely on: the message key says why. */
public final class BrokenReport extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;

    BrokenReport(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    BrokenReport(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
