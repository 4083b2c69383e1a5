package bonghwa.exchange;

import bonghwa.domain.Target;

/** That something is needed, and where the file says so. */
record Edge(Target to, int line) {}
