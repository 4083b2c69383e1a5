package bonghwa.sync;

import org.jspecify.annotations.Nullable;

/** Why a hub did not do what it was asked for. The message is for the log; people are told by the reason and the place. */
public final class HubFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as somebody could do something about it. */
    public enum Reason {
        /** Nobody answers, or too late. */
        UNREACHABLE,
        /** It does not know us, or no longer. */
        REFUSED,
        /** It is there, but no hub of Bonghwa, or not yet. */
        NOT_A_HUB,
        /** It, or we, are of another version: the message names both. */
        OTHER_VERSION,
        /** What it holds there is damaged. */
        DAMAGED,
        /** The line to it is not secret, and nobody allowed that. */
        INSECURE
    }

    private final Reason reason;

    public HubFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
