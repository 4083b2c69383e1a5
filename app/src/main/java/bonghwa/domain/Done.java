package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a task was done, an ask answered, a blocker cleared. Without a moment: it is open, also if it was thought done before. */
public record Done(@Nullable Instant at) {

    public static final Done NOT = new Done(null);

    public static Done at(Instant moment) {
        return new Done(moment);
    }
}
