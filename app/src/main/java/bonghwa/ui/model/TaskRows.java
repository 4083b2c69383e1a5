package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.OpenItem;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the open items of an incident in order for the page: what is due first, then by what they wait on, then what is done. */
final class TaskRows {

    private TaskRows() {}

    /** {@code all}: what is open in it at that moment. */
    static List<TaskRow> of(Incident incident, List<OpenItem> all, Instant now, boolean finishedOpen) {
        List<OpenItem> pressing = all.stream().filter(i -> i.pressing(now)).toList();
        List<OpenItem> others = all.stream().filter(i -> !i.pressing(now)).toList();
        List<TaskRow> rows = new ArrayList<>();
        if (!pressing.isEmpty()) {
            rows.add(new TaskRow.Pressing(pressing.size()));
            pressing.forEach(i -> rows.add(row(i, all)));
        }
        for (OpenItem.Group group : OpenItem.grouped(others)) {
            rows.add(new TaskRow.Waiting(group.on(), group.items().size()));
            group.items().forEach(i -> rows.add(row(i, all)));
        }
        List<TimelineEntry> done = done(incident, now);
        if (!done.isEmpty()) {
            rows.add(new TaskRow.Finished(done.size(), finishedOpen));
            if (finishedOpen) {
                done.forEach(e -> rows.add(new TaskRow.Done(e)));
            }
        }
        return List.copyOf(rows);
    }

    private static TaskRow row(OpenItem item, List<OpenItem> all) {
        return new TaskRow.Open(
                item, item.holdsUp(all).stream().map(i -> i.entry().number()).toList());
    }

    /** What was done by that moment, the last one first. */
    private static List<TimelineEntry> done(Incident incident, Instant now) {
        return incident.log().entries().stream()
                .filter(e -> e.content().kind().waits() && !e.struck() && e.doneBy(now))
                .sorted(Comparator.comparing(TimelineEntry::done, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(TimelineEntry::mark)
                        .reversed())
                .toList();
    }
}
