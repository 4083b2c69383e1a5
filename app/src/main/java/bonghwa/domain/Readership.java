package bonghwa.domain;

import java.util.Locale;
import java.util.Optional;

/** For whom a notice is written. */
public enum Readership {
    PUBLIC(Audience.PUBLIC),
    PARTNERS(Audience.PARTNERS),
    STAFF(Audience.STAFF),
    /** Reads what the public may know, with the measures that were taken. */
    REGULATOR(Audience.PUBLIC);

    private final Audience audience;

    Readership(Audience audience) {
        this.audience = audience;
    }

    /** Up to whose names it may name something. */
    public Audience audience() {
        return audience;
    }

    /** As it is written on the command line and in the keys of templates. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Readership> ofWire(String wire) {
        for (Readership one : values()) {
            if (one.wire().equals(wire)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
