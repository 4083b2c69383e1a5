package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;

/** What one entry reports of one service or function: at a moment, by a record; corrected if that entry was changed later. */
public record StatePoint(Instant at, Mark mark, Report report, boolean corrected) {

    /** In the order in which they happened; what happened at once, in the total order of records. */
    static final Comparator<StatePoint> ORDER =
            Comparator.comparing(StatePoint::at).thenComparing(StatePoint::mark);
}
