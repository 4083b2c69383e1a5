package bonghwa.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The moment at which durations of minutes are worth saying anew: each minute, and each second while one of those moments is
 * less than a minute away or just past. So a view that shows many of them is not drawn each second for nothing.
 */
final class Beats {

    private static final Duration NEAR = Duration.ofMinutes(1);

    private final RoomModel room;
    private final Supplier<List<Instant>> awaited;
    private final ReadOnlyObjectWrapper<Instant> moment;

    /** {@code awaited}: what people count down to. */
    Beats(RoomModel room, Supplier<List<Instant>> awaited) {
        this.room = room;
        this.awaited = awaited;
        this.moment = new ReadOnlyObjectWrapper<>(this, "moment", room.now().get());
        room.now().subscribe(this::tick);
    }

    private void tick(Instant now) {
        Instant shown = moment.get();
        boolean sameMinute = now.truncatedTo(ChronoUnit.MINUTES).equals(shown.truncatedTo(ChronoUnit.MINUTES));
        if (!sameMinute || near(now) || near(shown)) {
            moment.set(now);
        }
    }

    private boolean near(Instant now) {
        return awaited.get().stream()
                .anyMatch(t -> Duration.between(now, t).abs().compareTo(NEAR) < 0);
    }

    ReadOnlyObjectProperty<Instant> moment() {
        return moment.getReadOnlyProperty();
    }

    /** The moment is now, whatever was shown. */
    void now() {
        moment.set(room.now().get());
    }
}
