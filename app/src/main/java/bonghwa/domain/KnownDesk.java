package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A desk of which something is known here: how it stands, how its author calls himself if he did, when it first recorded something
 * by its own clock, and how many lines of it are here.
 */
public record KnownDesk(
        String id,
        DeskStanding standing,
        @Nullable Name person,
        @Nullable Instant firstSeen,
        long lines) {

    private static final int GROUP = 4;
    private static final int SHOWN = 12;

    /** The beginning of the id in groups, to be read out and compared; it names the desk, and proves nothing to who knows no more. */
    public String fingerprint() {
        return fingerprint(id);
    }

    /** The beginning of the id of a desk in groups. */
    public static String fingerprint(String desk) {
        String start = desk.substring(0, Math.min(SHOWN, desk.length()));
        return start.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
