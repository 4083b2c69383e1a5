package bonghwa.ui.model;

import bonghwa.domain.About;
import bonghwa.domain.Change;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Tasks;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people do to several entries of the shown incident at once: one act, so undone at once. Entries that would stay as they
 * are stay untouched; each verb returns the work it has begun, or nothing if there is nothing to do.
 */
public final class ManyEntries {

    private final RoomModel room;
    private final Tasks tasks;

    ManyEntries(RoomModel room, Commands commands) {
        this.room = room;
        this.tasks = new Tasks(commands);
    }

    /** Which of them would then lie in the future, where nothing can have occurred yet. */
    public Optional<TimelineEntry> future(List<TimelineEntry> entries, Retiming time) {
        return entries.stream()
                .filter(e ->
                        time.of(e.content().occurred()).at().isAfter(room.now().get()))
                .findFirst();
    }

    /** Amends when they occurred, where {@code time} is not null, and gives them that tag, where it is not blank. */
    public Optional<CompletionStage<Commit>> amend(
            List<TimelineEntry> entries, @Nullable Retiming time, String tag, String reason) {
        String added = clean(tag).replaceFirst("^#", "");
        return each(entries, e -> tagged(e, retimed(e, time), added), reason);
    }

    private static Change retimed(TimelineEntry entry, @Nullable Retiming time) {
        When was = entry.content().occurred();
        When next = time == null ? was : time.of(was);
        return next.equals(was) ? Change.NONE : Change.NONE.withOccurred(next);
    }

    private static Change tagged(TimelineEntry entry, Change change, String tag) {
        About about = entry.content().about();
        if (tag.isEmpty() || about.tags().contains(tag)) {
            return change;
        }
        List<String> tags = Stream.concat(about.tags().stream(), Stream.of(tag)).toList();
        return change.withAbout(new About(about.targets(), about.links(), about.people(), tags));
    }

    /** Strikes them all out; if all are struck out already, takes that back. */
    public Optional<CompletionStage<Commit>> strike(List<TimelineEntry> entries, String reason) {
        boolean struck = !entries.stream().allMatch(TimelineEntry::struck);
        return each(entries, e -> e.struck() == struck ? Change.NONE : Change.NONE.withStruck(struck), reason);
    }

    /** Pins them all; if all are pinned already, takes that back. */
    public Optional<CompletionStage<Commit>> pin(List<TimelineEntry> entries) {
        boolean pinned = !entries.stream().allMatch(TimelineEntry::pinned);
        return each(entries, e -> e.pinned() == pinned ? Change.NONE : Change.NONE.withPinned(pinned), "");
    }

    private interface ToChange {
        Change of(TimelineEntry entry);
    }

    private Optional<CompletionStage<Commit>> each(List<TimelineEntry> entries, ToChange change, String reason) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (TimelineEntry entry : entries) {
            Change one = change.of(entry);
            if (!one.equals(Change.NONE)) {
                changes.put(entry.id(), one);
            }
        }
        Incident incident = room.incident().get();
        String why = clean(reason);
        return incident == null || changes.isEmpty()
                ? Optional.empty()
                : Optional.of(tasks.amendAll(incident.id(), changes, why.isEmpty() ? null : why));
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
