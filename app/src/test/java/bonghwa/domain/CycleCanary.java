package bonghwa.domain;

/** Offends NO_CYCLES together with its namesake in op. */
public record CycleCanary(bonghwa.op.CycleCanary other) {}
