package bonghwa.ui.model;

import java.time.Instant;
import java.util.Optional;

/** When each person was last at this desk; kept at this machine alone, no part of the record. */
public interface LastSeen {

    /** When that person was last here; empty: never, as far as this machine knows. */
    Optional<Instant> of(String person);

    /** That person was here at that moment. */
    void saw(String person, Instant at);
}
