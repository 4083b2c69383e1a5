package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.RecoveryCurve;
import bonghwa.domain.Room;
import bonghwa.ui.NewestNext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What a wall follows: it reads a room and says nothing to it. FX thread; what takes long is done beside it. */
public final class WallModel {

    /** How a page is worked out, and who hears of it. */
    private record Wanted(Supplier<Optional<WallReady>> job, Consumer<Optional<WallReady>> done) {}

    private final RoomModel room;
    private final ReadOnlyObjectWrapper<@Nullable WallPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final DrawnCurve curve;
    private final NewestNext<Wanted> work;
    private Instant minute = Instant.MIN;
    private @Nullable WallReady taken;

    /** {@code beside} computes what takes long, {@code post} brings it back to the FX thread. */
    public WallModel(RoomModel room, Executor beside, Consumer<Runnable> post) {
        this.room = room;
        this.work = NewestNext.beside(
                beside,
                post,
                wanted -> wanted.job().get(),
                (wanted, ready) -> wanted.done().accept(ready == null ? Optional.empty() : ready));
        this.curve = new DrawnCurve(beside, post);
        room.settled().subscribe(this::refresh);
        room.now().subscribe(this::tick);
        refresh();
    }

    /**
     * The room is that from now on. Of several open incidents the worst one is shown, of equals the one touched last; {@code fixed}:
     * always that one, if it is there.
     */
    public void show(Room next, @Nullable String fixed) {
        room.show(next);
        WorstIncident.of(next, fixed)
                .map(Incident::id)
                .filter(id -> !id.equals(shown()))
                .ifPresent(room::show);
    }

    /** The same a moment later: the page is worked out beside the FX thread. What came meanwhile is shown by the newest room alone. */
    public void follow(Room next, @Nullable String fixed) {
        String shown = shown();
        Instant now = room.now().get();
        work.want(new Wanted(
                () -> WallReady.of(next, fixed, shown, now),
                ready -> ready.filter(r -> r.incident().id().equals(shown()))
                        .ifPresentOrElse(this::take, () -> show(next, fixed))));
    }

    private void take(WallReady ready) {
        taken = ready;
        room.show(ready.room(), ready.board());
        taken = null;
    }

    private @Nullable String shown() {
        Incident incident = room.incident().get();
        return incident == null ? null : incident.id();
    }

    /** The room that it follows, with the clock of the wall. */
    public RoomModel room() {
        return room;
    }

    /** What to show; null where there is no incident. */
    public ReadOnlyObjectProperty<@Nullable WallPage> page() {
        return page.getReadOnlyProperty();
    }

    /** The curve since the start of the incident; a moment behind the page. */
    public ReadOnlyObjectProperty<RecoveryCurve> curve() {
        return curve.value();
    }

    private void tick(Instant now) {
        if (!now.truncatedTo(ChronoUnit.MINUTES).equals(minute)) {
            refresh();
        }
    }

    private void refresh() {
        Instant now = room.now().get();
        minute = now.truncatedTo(ChronoUnit.MINUTES);
        Incident incident = room.incident().get();
        if (incident == null) {
            page.set(null);
            return;
        }
        WallReady ready = taken;
        page.set(
                ready != null && ready.fits(incident, room.board().get())
                        ? ready.page()
                        : WallPage.of(room.room().get(), incident, room.board().get(), now));
        curve.follow(room.room().get().catalogue(), incident, now);
    }
}
