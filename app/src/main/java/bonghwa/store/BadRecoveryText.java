package bonghwa.store;

/** A text that is no recovery text, or a mistyped one. It never repeats what may be secret. */
public final class BadRecoveryText extends Exception {

    private static final long serialVersionUID = 1L;

    private final RecoveryText.Fault fault;

    BadRecoveryText(RecoveryText.Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public RecoveryText.Fault fault() {
        return fault;
    }
}
