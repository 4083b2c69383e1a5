package bonghwa.ui.model;

import java.time.Duration;

/** When a wall last heard from where its records come from: a hub, or the journal of the laptop that it stands on. */
public record WallContact(boolean hub, Duration age) {

    /** From here on it is said that what is shown may be past. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    /** From here on the whole picture is marked as old. */
    private static final Duration LOST = Duration.ofMinutes(5);

    public boolean quiet() {
        return age.compareTo(QUIET) >= 0;
    }

    public boolean lost() {
        return age.compareTo(LOST) >= 0;
    }
}
