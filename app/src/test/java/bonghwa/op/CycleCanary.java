package bonghwa.op;

/** Offends NO_CYCLES together with its namesake in domain. */
public record CycleCanary(bonghwa.domain.CycleCanary other) {}
