package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something occurred, as exactly as anyone knows: at a moment, about then, or between two moments. UTC, to the millisecond. */
public record When(Instant at, @Nullable Instant until, boolean about) {

    public When {
        if (until != null && until.isBefore(at)) {
            throw new IllegalArgumentException("ends " + until + " before it starts " + at);
        }
    }

    public static When exactly(Instant at) {
        return new When(at, null, false);
    }

    public static When about(Instant at) {
        return new When(at, null, true);
    }

    public static When between(Instant from, Instant until) {
        return new When(from, until, false);
    }

    public boolean uncertain() {
        return about || until != null;
    }
}
