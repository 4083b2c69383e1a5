package bonghwa.domain;

import org.jspecify.annotations.Nullable;

/** A need of a service: of another service or function, hard or soft; {@code function} where only that one of its own needs it. */
public record Dependency(
        Target on, boolean hard, Text why, @Nullable String function) {}
