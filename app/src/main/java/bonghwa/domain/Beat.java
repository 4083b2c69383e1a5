package bonghwa.domain;

import java.util.Locale;
import java.util.Optional;

/** What must be done again and again while an incident lasts. */
public enum Beat {
    /** A notice to the public. */
    NOTICE,
    /** The call-out while the top severity lasts: everybody says how it stands, and whether the severity still fits. */
    CALL_OUT,
    /** A short note for those who lead the house; that there is nothing new is a valid one. */
    EXECUTIVE;

    /** The name in files and on the command line, such as {@code call_out}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Beat> ofWire(String wire) {
        for (Beat beat : values()) {
            if (beat.wire().equals(wire)) {
                return Optional.of(beat);
            }
        }
        return Optional.empty();
    }

    /** The tag of the timeline's entries that keep it. */
    public String tag() {
        return wire().replace('_', '-');
    }
}
