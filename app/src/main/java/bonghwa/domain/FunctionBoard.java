package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A function on the board: as reported, and as it is worth to users; since when that has been so. */
public record FunctionBoard(
        FunctionRef ref,
        Function function,
        Reported reported,
        Effective effective,
        @Nullable Instant since) {}
