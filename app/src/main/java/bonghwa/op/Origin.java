package bonghwa.op;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a line comes from: replica, that replica's own gapless counter from 1, hybrid stamp, the machine's clock reading
 * (<em>recorded at</em>, UTC milliseconds), hash of the same replica's line before.
 */
public record Origin(
        String replica,
        long counter,
        HybridTimestamp stamp,
        Instant recordedAt,
        @Nullable String previous) {

    public Origin {
        if (counter < 1 || (counter == 1) != (previous == null)) {
            throw new IllegalArgumentException("counter " + counter + " with previous " + previous);
        }
    }
}
