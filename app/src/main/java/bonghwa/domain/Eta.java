package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something is expected to be back. Without a moment: an earlier estimate is taken back. */
public record Eta(@Nullable Instant at) {

    public static final Eta NONE = new Eta(null);

    public static Eta at(Instant moment) {
        return new Eta(moment);
    }
}
