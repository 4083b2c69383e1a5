package bonghwa.domain;

import java.util.Locale;
import java.util.Optional;

/** What sort of thing an entry of the timeline tells. */
public enum Kind {
    MILESTONE,
    OBSERVATION,
    STATUS,
    DECISION,
    ACTION,
    BLOCKER,
    COMMUNICATION,
    HANDOVER,
    NOTE,
    TASK,
    ASK;

    /** The name in files and on the command line, such as {@code milestone}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody must see to it: it has an owner and a due time, and is open until it is resolved. */
    public boolean waits() {
        return this == TASK || this == ASK || this == BLOCKER;
    }

    public static Optional<Kind> ofWire(String wire) {
        for (Kind kind : values()) {
            if (kind.wire().equals(wire)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
