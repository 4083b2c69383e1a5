package bonghwa.domain;

import java.util.Locale;
import java.util.Optional;

/** What an open task, ask or blocker waits on. */
public enum WaitsOn {
    POWER,
    ACCESS,
    NETWORK,
    VENDOR,
    DATA,
    OTHER,
    /** It waits on nothing after all: takes back what was said before. */
    NOTHING;

    /** The name in files and on the command line, such as {@code power}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WaitsOn> ofWire(String wire) {
        for (WaitsOn one : values()) {
            if (one.wire().equals(wire)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
