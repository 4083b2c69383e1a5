package bonghwa.replica;

import bonghwa.store.At;

/** The last line in the journal: its id and where it begins; what is held stands behind it. */
record Marker(String last, At at, Holding holding) {}
