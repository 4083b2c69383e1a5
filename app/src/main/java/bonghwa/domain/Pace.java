package bonghwa.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How often something must be done (null: as the house does by itself), and whether its reminder was silenced. */
public record Pace(@Nullable Duration every, boolean silenced) {

    public static final Pace DEFAULT = new Pace(null, false);

    public Pace {
        if (every != null && (every.isNegative() || every.isZero())) {
            throw new IllegalArgumentException("not a length of time: " + every);
        }
    }
}
