package bonghwa.store;

import bonghwa.sync.UpwardTarget;

/** Offends ROOMS_KEEP_TO_THE_TABLE: the disk knows of no hub. */
public record UpwardCanary(UpwardTarget hub) {}
