package bonghwa.ui.model;

import bonghwa.domain.Audience;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.RecoveryCurve;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What a wall follows: it reads a room and says nothing to it. FX thread; what takes long is done beside it. */
public final class WallModel {

    private static final int STEPS = 60;

    private final RoomModel room;
    private final Executor beside;
    private final Consumer<Runnable> post;
    private final ReadOnlyObjectWrapper<@Nullable WallPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<RecoveryCurve> curve =
            new ReadOnlyObjectWrapper<>(this, "curve", RecoveryCurve.EMPTY);
    private Instant minute = Instant.MIN;
    private @Nullable Log drawn;

    /** {@code beside} computes what takes long, {@code post} brings it back to the FX thread. */
    public WallModel(RoomModel room, Executor beside, Consumer<Runnable> post) {
        this.room = room;
        this.beside = beside;
        this.post = post;
        room.incident().subscribe(this::refresh);
        room.board().subscribe(this::refresh);
        room.now().subscribe(this::tick);
        refresh();
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
        return curve.getReadOnlyProperty();
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
        page.set(WallPage.of(room.room().get(), incident, room.board().get(), now));
        follow(incident, now);
    }

    /** A curve needs the whole history at many moments: drawn anew when something was recorded, and else once in a while. */
    @SuppressWarnings("ReferenceEquality")
    private void follow(Incident incident, Instant now) {
        RecoveryCurve last = curve.get();
        boolean fresh = !last.points().isEmpty()
                && last.points().getLast().at().plus(5, ChronoUnit.MINUTES).isAfter(now);
        if (incident.log() == drawn && fresh) {
            return;
        }
        drawn = incident.log();
        Instant started = incident.facts().started();
        var catalogue = room.room().get().catalogue();
        beside.execute(() -> {
            RecoveryCurve next = RecoveryCurve.of(catalogue, incident.log(), Audience.PUBLIC, started, now, STEPS);
            post.accept(() -> curve.set(next));
        });
    }
}
