package bonghwa.store;

import bonghwa.op.Line;

/** A line and where it begins in the journal. */
public record Placed(Line line, At at) {}
