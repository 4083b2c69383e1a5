package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Moment;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.find.Query;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Find as you type in the timeline: what is looked for, which entries have it, and at which of them the reader is. The texts of a
 * big incident are made ready beside the FX thread; what is looked for before that is found once they are. FX thread.
 */
public final class FindModel {

    /** So many entries are made ready within a key press. */
    private static final int FEW = 2_000;

    private final RoomModel room;
    private final Executor beside;
    private final Consumer<Runnable> back;
    private @Nullable EntryTexts texts;
    private boolean making;
    private @Nullable Moment place;
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(this, "query", Query.of(""));
    private final ReadOnlyObjectWrapper<List<TimelineEntry>> hits =
            new ReadOnlyObjectWrapper<>(this, "hits", List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper(this, "moves");
    private Predicate<TimelineEntry> wanted = _ -> true;

    /** {@code beside} does what takes long, {@code back} brings it to the FX thread. */
    FindModel(RoomModel room, Executor beside, Consumer<Runnable> back) {
        this.room = room;
        this.beside = beside;
        this.back = back;
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

    /** How often the reader was taken to a hit: by what he typed or pressed, never by what others recorded. */
    public ReadOnlyIntegerProperty moves() {
        return moves.getReadOnlyProperty();
    }

    /** The entry at which the reader is. */
    public @Nullable TimelineEntry hit() {
        return current.get() < 0 ? null : hits.get().get(current.get());
    }

    /** Looks for that from now on; the reader is taken to the last hit up to where he is, or to the first one behind. */
    public void look(String typed, @Nullable Moment from) {
        query.set(Query.of(typed));
        place = from;
        current.set(-1);
        search();
        toReader();
    }

    private void toReader() {
        List<TimelineEntry> all = hits.get();
        int at = all.isEmpty() ? -1 : 0;
        for (int i = all.size() - 1; i > 0 && at == 0; i--) {
            at = before(all.get(i), place) ? i : 0;
        }
        current.set(at);
        moves.set(moves.get() + 1);
    }

    private static boolean before(TimelineEntry entry, @Nullable Moment place) {
        return place == null || Moment.of(entry).compareTo(place) <= 0;
    }

    /** Goes on to the next hit, or back; after the last comes the first. */
    public void step(int by) {
        int size = hits.get().size();
        if (size > 0) {
            int from = current.get() < 0 && by < 0 ? 0 : current.get();
            current.set(Math.floorMod(from + by, size));
            moves.set(moves.get() + 1);
        }
    }

    /** Searches again, after the entries or the filter have changed; the reader stays at his hit. */
    void refresh(Predicate<TimelineEntry> filter) {
        wanted = filter;
        Incident incident = room.incident().get();
        if (incident != null && incident.log().byId().size() > FEW) {
            texts(incident);
        }
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
        EntryTexts ready = texts(incident);
        hits.set(
                ready == null
                        ? List.of()
                        : ready.find(query.get(), room.room().get().timeline(incident)).stream()
                                .filter(wanted)
                                .sorted(Comparator.comparing(Moment::of))
                                .toList());
    }

    /** The texts of that incident; null while they are being made. */
    private @Nullable EntryTexts texts(Incident incident) {
        Catalogue words = room.room().get().catalogue();
        EntryTexts known = texts;
        if (known != null && known.follows(incident, words)) {
            return known;
        }
        if (incident.log().byId().size() <= FEW) {
            texts = EntryTexts.of(incident, words);
            return texts;
        }
        if (!making) {
            making = true;
            beside.execute(() -> make(incident, words));
        }
        EntryTexts made = texts;
        return made != null && made.follows(incident, words) ? made : null;
    }

    private void make(Incident incident, Catalogue words) {
        @Nullable EntryTexts made = null;
        try {
            made = EntryTexts.of(incident, words);
        } finally {
            @Nullable EntryTexts done = made;
            back.accept(() -> ready(done));
        }
    }

    /** Null where they could not be made: the next search tries again. */
    private void ready(@Nullable EntryTexts made) {
        making = false;
        if (made != null) {
            made(made);
        }
    }

    private void made(EntryTexts made) {
        texts = made;
        if (!query.get().isEmpty()) {
            TimelineEntry at = hit();
            search();
            if (at == null) {
                toReader();
            } else {
                current.set(indexOf(at));
            }
        }
    }
}
