package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of the shown incident: its rows under a filter, with acts of many states closed or open, and what has arrived
 * last. It changes nothing in the record ({@link EntryVerbs} do). FX thread; needs no toolkit.
 */
public final class TimelineModel {

    private static final Duration AHEAD = Duration.ofMinutes(2);

    private final RoomModel room;
    private final FindModel find;
    private final ReadOnlyObjectWrapper<TimelineRows> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", TimelineRows.EMPTY);
    private final ReadOnlyObjectWrapper<TimelineFilter> filter =
            new ReadOnlyObjectWrapper<>(this, "filter", TimelineFilter.ALL);
    private final RowsMaker maker = new RowsMaker();
    private Log log = Log.EMPTY;
    private List<TimelineEntry> arrived = List.of();
    private @Nullable String incident;
    private @Nullable Mark newest;

    /** With everything done at once, on the calling thread. */
    public TimelineModel(RoomModel room) {
        this(room, Runnable::run, Runnable::run);
    }

    /** {@code beside} does what takes long, {@code back} brings it to the FX thread. */
    public TimelineModel(RoomModel room, Executor beside, Consumer<Runnable> back) {
        this.room = room;
        this.find = new FindModel(room, beside, back);
        room.incident().subscribe(this::showIncident);
        room.room().subscribe((before, now) -> {
            if (!before.beside().equals(now.beside())) {
                rebuild(List.of());
            }
        });
        room.selected().subscribe(target -> filter(filter.get().withTarget(target)));
    }

    public ReadOnlyObjectProperty<TimelineRows> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TimelineFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    public FindModel find() {
        return find;
    }

    /** What the change that made the rows of now has brought: entries that nobody could see before it, under the filter. */
    public List<TimelineEntry> arrived() {
        return arrived;
    }

    /** Shows that kind, or does not. */
    public void toggle(Kind kind) {
        filter(filter.get().toggled(kind));
    }

    /** Shows all kinds. */
    public void allKinds() {
        filter(filter.get().withKinds(Set.of()));
    }

    public void pinnedOnly(boolean only) {
        filter(filter.get().withPinnedOnly(only));
    }

    /** Shows everything again, also what does not concern what is selected on the board. */
    public void everything() {
        filter(filter.get().withKinds(Set.of()).withPinnedOnly(false));
        room.selected().set(null);
    }

    /** Opens the act or closes it. */
    public void toggle(TimelineRow.Act act) {
        maker.toggle(act);
        rebuild(List.of());
    }

    /** Opens the act that hides the entry, if one does. */
    public void reveal(TimelineEntry entry) {
        int at = rows.get().showing(entry);
        if (at >= 0 && rows.get().get(at) instanceof TimelineRow.Act act && !act.open()) {
            toggle(act);
        }
    }

    /** The entry as it is now. */
    public Optional<TimelineEntry> current(TimelineEntry entry) {
        Incident shown = room.incident().get();
        return shown == null ? Optional.empty() : shown(shown).entry(entry.id());
    }

    private void filter(TimelineFilter next) {
        if (!next.equals(filter.get())) {
            filter.set(next);
            rebuild(List.of());
        }
    }

    private void showIncident(@Nullable Incident shown) {
        String id = shown == null ? null : shown.id();
        if (id == null || !id.equals(incident)) {
            incident = id;
            maker.closeAll();
            newest = null;
            log = Log.EMPTY;
        }
        rebuild(shown == null ? List.of() : arrivals(shown(shown)));
    }

    /** With the entries that do not count among those that do. */
    private Log shown(Incident incident) {
        return room.room().get().timeline(incident);
    }

    private List<TimelineEntry> arrivals(Log next) {
        Mark before = newest;
        List<TimelineEntry> found = new ArrayList<>();
        for (TimelineEntry entry : next.byTime().changedSince(log.byTime())) {
            if (before != null && entry.mark().compareTo(before) > 0) {
                found.add(entry);
            }
            newest = newest == null || entry.mark().compareTo(newest) > 0 ? entry.mark() : newest;
        }
        log = next;
        return found;
    }

    /** Who looks back sees those that had happened by then; another desk's clock may be a little ahead. */
    private List<Turn> turns(Incident shown) {
        Instant until = room.now().get().plus(AHEAD);
        return Turn.of(shown).stream().filter(t -> !t.at().isAfter(until)).toList();
    }

    private void rebuild(List<TimelineEntry> fresh) {
        Incident shown = room.incident().get();
        List<Turn> turns = shown == null || !filter.get().turns() ? List.of() : turns(shown);
        RowsMaker.Frame frame =
                new RowsMaker.Frame(filter.get(), room.room().get().catalogue(), room.zone(), turns);
        Predicate<TimelineEntry> wanted = frame.wanted();
        arrived = fresh.stream().filter(wanted).toList();
        rows.set(shown == null ? TimelineRows.EMPTY : maker.rows(shown(shown), frame, wanted));
        find.refresh(wanted);
    }
}
