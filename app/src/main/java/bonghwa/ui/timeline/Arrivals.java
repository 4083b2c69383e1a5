package bonghwa.ui.timeline;

import bonghwa.domain.Moment;
import bonghwa.domain.TimelineEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries that have come in below what is in sight, until the reader has been there. */
final class Arrivals {

    private final Set<String> ids = new HashSet<>();

    /** Counts those that stand behind the last place that is in sight; null: the end is in sight, and nothing is below it. */
    void add(List<TimelineEntry> fresh, @Nullable Moment seen) {
        for (TimelineEntry entry : fresh) {
            if (seen != null && Moment.of(entry).compareTo(seen) > 0) {
                ids.add(entry.id());
            }
        }
    }

    void clear() {
        ids.clear();
    }

    int count() {
        return ids.size();
    }
}
