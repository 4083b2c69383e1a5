package bonghwa.ui.model;

import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.TimelineEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** At which desk each person typed last. A long timeline is read once for each state of it, not each second. FX thread. */
public final class LastDesks {

    private Log read = Log.EMPTY;
    private Map<String, Mark> newest = Map.of();

    /** The newest entry of that person. */
    Optional<Mark> of(Log log, String person) {
        if (!same(log, read)) {
            newest = newest(log);
            read = log;
        }
        return Optional.ofNullable(newest.get(person));
    }

    /** Identity is enough and cheap: a commit that touches no entry keeps the very same log. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Log before, Log after) {
        return before == after;
    }

    private static Map<String, Mark> newest(Log log) {
        Map<String, Mark> marks = new HashMap<>();
        for (TimelineEntry entry : log.entries()) {
            @Nullable String person = entry.mark().author().person();
            if (person != null) {
                marks.merge(person, entry.mark(), (a, b) -> a.compareTo(b) < 0 ? b : a);
            }
        }
        return marks;
    }
}
