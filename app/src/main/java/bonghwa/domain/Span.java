package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of one state, until the next one; without an end it still lasts. */
public record Span(State state, Instant from, @Nullable Instant until, boolean corrected) {}
