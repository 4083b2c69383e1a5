package bonghwa.exchange;

import java.util.List;

/** A name that a file uses, and where. */
record Reference(int line, List<Ids.Of> kinds, String id) {}
