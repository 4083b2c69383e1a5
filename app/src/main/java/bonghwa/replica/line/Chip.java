package bonghwa.replica.line;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the line (offsets as typed) and what it is read as. Solid: it is recorded. Dashed: it only looks like it, and
 * {@code tab} would make it so; on a solid chip {@code tab} gives the other reading (the other half of the day).
 */
public record Chip(
        int start,
        int end,
        Meaning meaning,
        boolean solid,
        @Nullable Replacement tab) {}
