package bonghwa;

import bonghwa.replica.Scrutiny;

/** A line of the record that is not what it must be, on its way to those who must hear of it. */
final class BadRecord extends Exception {

    private static final long serialVersionUID = 1L;

    private final Scrutiny.Wrong wrong;

    BadRecord(Scrutiny.Found found) {
        super(found.replica() + "/" + found.counter());
        wrong = found.wrong();
    }

    /** The key of its sentence. */
    String key() {
        return switch (wrong) {
            case NOT_AS_TAKEN -> "trouble.record-changed";
            case UNSIGNED -> "trouble.record-unsigned";
        };
    }
}
