package bonghwa.ui.model;

import bonghwa.domain.TimelineEntry;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * Whoever records a line sees it: a filter that hides it is taken off, else it looks as if nothing had been recorded. What others
 * record stays filtered. FX thread.
 */
public final class OwnInSight {

    private final TimelineModel timeline;
    private final Supplier<Optional<TimelineEntry>> myLast;
    private @Nullable String before;

    private OwnInSight(TimelineModel timeline, Supplier<Optional<TimelineEntry>> myLast) {
        this.timeline = timeline;
        this.myLast = myLast;
    }

    /** Keeps that from now on. {@code recording}: a line is on its way to the disk; {@code myLast}: the newest entry of who types. */
    public static void keep(
            ObservableBooleanValue recording, TimelineModel timeline, Supplier<Optional<TimelineEntry>> myLast) {
        OwnInSight own = new OwnInSight(timeline, myLast);
        recording.subscribe((_, busy) -> {
            if (!busy) {
                own.recorded();
            }
        });
    }

    private void recorded() {
        Optional<TimelineEntry> mine = myLast.get();
        mine.filter(e -> !e.id().equals(before))
                .filter(e -> timeline.rows().get().showing(e) < 0)
                .ifPresent(_ -> timeline.everything());
        before = mine.map(TimelineEntry::id).orElse(null);
    }
}
