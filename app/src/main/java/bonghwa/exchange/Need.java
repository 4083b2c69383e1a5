package bonghwa.exchange;

import bonghwa.domain.Dependency;

/** A part of a service that needs something. */
record Need(String service, Dependency dependency) {}
