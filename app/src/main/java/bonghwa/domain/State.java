package bonghwa.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How a function is. One question decides: <em>can a user use it now?</em> Declared from best to worst; unknown stands apart. */
public enum State {
    OPERATIONAL(0),
    DEGRADED(1),
    RECOVERING(2),
    PARTIAL_OUTAGE(4),
    MAINTENANCE(5),
    MAJOR_OUTAGE(6),
    UNKNOWN(3);

    /** From the least bad to the worst; unknown is put between recovering and what is known to be broken. */
    public static final Comparator<State> BY_BADNESS = Comparator.comparingInt(s -> s.badness);

    private final int badness;

    State(int badness) {
        this.badness = badness;
    }

    /** The name in files and on the command line, such as {@code major_outage}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that wire name, if there is one. */
    public static Optional<State> ofWire(String wire) {
        for (State state : values()) {
            if (state.wire().equals(wire)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Whether a user can use it, perhaps slowly. */
    public boolean usable() {
        return this == OPERATIONAL || this == DEGRADED;
    }

    /** Whether it is known that some or all users cannot use it. Recovering is neither usable nor unusable: do not count on it. */
    public boolean unusable() {
        return this == PARTIAL_OUTAGE || this == MAINTENANCE || this == MAJOR_OUTAGE;
    }

    /** The worse of two known states. */
    public State worse(State other) {
        return badness >= other.badness ? this : other;
    }
}
