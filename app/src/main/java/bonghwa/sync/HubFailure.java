package bonghwa.sync;

import java.io.Serializable;
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

    /** Which versions do not fit, as people can compare them: what the other end speaks, and what we do. */
    public record Versions(String theirs, String ours) implements Serializable {}

    private final Reason reason;
    private final @Nullable Versions versions;

    public HubFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.versions = null;
    }

    private HubFailure(String message, Versions versions) {
        super(message);
        this.reason = Reason.OTHER_VERSION;
        this.versions = versions;
    }

    /** What is at that place speaks another version than we do. */
    static HubFailure otherVersion(String place, String theirs, String ours) {
        return new HubFailure(place + " is of version " + theirs + ", we are of " + ours, new Versions(theirs, ours));
    }

    public Reason reason() {
        return reason;
    }

    /** Which versions do not fit; null if it is not that, or they are not known. */
    public @Nullable Versions versions() {
        return versions;
    }
}
