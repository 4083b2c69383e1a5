package bonghwa.ui.model;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.RecoveryCurve;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
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
    private boolean drawing;

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

    /**
     * The room is that from now on. Of several open incidents the worst one is shown, of equals the one touched last; {@code fixed}:
     * always that one, if it is there.
     */
    public void show(Room next, @Nullable String fixed) {
        room.show(next);
        worst(next, fixed).map(Incident::id).ifPresent(room::show);
    }

    private static Optional<Incident> worst(Room room, @Nullable String fixed) {
        Optional<Incident> wanted = fixed == null ? Optional.empty() : room.incident(fixed);
        return wanted.or(() -> room.declared().stream()
                .filter(i -> !i.closed())
                .min(Comparator.comparing(i -> rank(i.facts().severity()))));
    }

    /** Not to know yet how bad it is, is bad, but less than to know. */
    private static int rank(Severity severity) {
        return switch (severity) {
            case SEV1 -> 1;
            case UNSET -> 2;
            case SEV2 -> 3;
            case SEV3 -> 4;
            case SEV4 -> 5;
        };
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

    /**
     * A curve needs the whole history at many moments: drawn anew when something was recorded, and else once in a while; one at a
     * time, the newest next.
     */
    @SuppressWarnings("ReferenceEquality")
    private void follow(Incident incident, Instant now) {
        RecoveryCurve last = curve.get();
        boolean fresh = !last.points().isEmpty()
                && last.points().getLast().at().plus(5, ChronoUnit.MINUTES).isAfter(now);
        if (drawing || (incident.log() == drawn && fresh)) {
            return;
        }
        drawn = incident.log();
        drawing = true;
        Instant started = incident.facts().started();
        Catalogue catalogue = room.room().get().catalogue();
        beside.execute(() -> {
            RecoveryCurve next = last;
            try {
                next = RecoveryCurve.of(catalogue, incident.log(), Audience.PUBLIC, started, now, STEPS);
            } finally {
                RecoveryCurve shown = next;
                post.accept(() -> drawn(shown));
            }
        });
    }

    private void drawn(RecoveryCurve next) {
        drawing = false;
        curve.set(next);
        Incident incident = room.incident().get();
        if (incident != null) {
            follow(incident, room.now().get());
        }
    }
}
