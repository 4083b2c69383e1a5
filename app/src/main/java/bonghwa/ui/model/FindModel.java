package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.Moment;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.find.Query;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Find as you type in the timeline: what is looked for, which entries have it, and at which of them the reader is. FX thread. */
public final class FindModel {

    private final RoomModel room;
    private final EntryTexts texts = new EntryTexts();
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(this, "query", Query.of(""));
    private final ReadOnlyObjectWrapper<List<TimelineEntry>> hits =
            new ReadOnlyObjectWrapper<>(this, "hits", List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private Predicate<TimelineEntry> wanted = _ -> true;

    FindModel(RoomModel room) {
        this.room = room;
    }

    public ReadOnlyObjectProperty<Query> query() {
        return query.getReadOnlyProperty();
    }

    /** The entries that have it, oldest first, out of those that the filter shows. */
    public ReadOnlyObjectProperty<List<TimelineEntry>> hits() {
        return hits.getReadOnlyProperty();
    }

    /** The index of the hit at which the reader is, -1 for none. */
    public ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /** The entry at which the reader is. */
    public @Nullable TimelineEntry hit() {
        return current.get() < 0 ? null : hits.get().get(current.get());
    }

    /** Looks for that from now on; the reader is taken to the last hit up to where he is, or to the first one behind. */
    public void look(String typed, @Nullable Moment place) {
        query.set(Query.of(typed));
        current.set(-1);
        search();
        List<TimelineEntry> all = hits.get();
        int at = all.isEmpty() ? -1 : 0;
        for (int i = all.size() - 1; i > 0 && at == 0; i--) {
            at = place == null || Moment.of(all.get(i)).compareTo(place) <= 0 ? i : 0;
        }
        current.set(at);
    }

    /** Goes on to the next hit, or back; after the last comes the first. */
    public void step(int by) {
        int size = hits.get().size();
        if (size > 0) {
            int from = current.get() < 0 && by < 0 ? 0 : current.get();
            current.set(Math.floorMod(from + by, size));
        }
    }

    /** Searches again, after the entries or the filter have changed; the reader stays at his hit. */
    void refresh(Predicate<TimelineEntry> filter) {
        wanted = filter;
        if (!query.get().isEmpty()) {
            TimelineEntry at = hit();
            search();
            current.set(at == null ? -1 : indexOf(at));
        }
    }

    private int indexOf(TimelineEntry entry) {
        List<TimelineEntry> all = hits.get();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(entry.id())) {
                return i;
            }
        }
        return -1;
    }

    private void search() {
        Incident incident = room.incident().get();
        if (query.get().isEmpty() || incident == null) {
            hits.set(List.of());
            return;
        }
        current.set(-1);
        hits.set(texts.find(query.get(), incident.log(), room.room().get().catalogue()).stream()
                .filter(wanted)
                .sorted((a, b) -> Moment.of(a).compareTo(Moment.of(b)))
                .toList());
    }
}
