package bonghwa.store;

import bonghwa.domain.Text;
import java.time.Instant;

/** An entry that was found by its text, in whatever incident. */
public record EntryFound(
        String id, String incident, String number, String kind, Instant occurred, Text text, boolean struck) {}
