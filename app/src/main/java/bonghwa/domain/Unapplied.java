package bonghwa.domain;

import java.util.Locale;

/** A record that could not be applied: kept and passed on, but of a newer version, about something that is not there, or not trusted. */
public record Unapplied(String id, Reason reason, String detail) {

    /** Why a record was not applied. */
    public enum Reason {
        /** Its type or a field of it is of a newer version. */
        NEWER,
        /** What was said is missing: redacted, or not arrived yet. */
        NO_PAYLOAD,
        /** What was said is missing: a desk redacted it that might, and does not count any more. */
        REDACTOR_GONE,
        /** What was said cannot be understood. */
        MALFORMED,
        /** It changes something that is not here. */
        NO_SUBJECT,
        /** It was written in another kind of time: a replay or drill. */
        OTHER_CLOCK,
        /** Nothing vouches for its replica yet. */
        UNCERTIFIED,
        /** Its desk was not admitted to the room, or only to look on. */
        NOT_ADMITTED,
        /** Its desk was put out of the room, and this line is not among those that count all the same. */
        REVOKED;

        /** As message keys name it, such as {@code not-admitted}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
