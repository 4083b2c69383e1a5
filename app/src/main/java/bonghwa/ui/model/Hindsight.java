package bonghwa.ui.model;

import bonghwa.domain.Board;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Looking back: the whole window shows how things stood as of one moment, by what anyone had recorded by another. What that takes is
 * worked out beside, one at a time, the newest wish last. While one looks back nothing is recorded. FX thread.
 */
public final class Hindsight {

    /** Gives the room by what anyone had recorded by a moment; takes its time. */
    public interface Known {
        Room at(Instant moment) throws IOException;

        /** Nobody looks back any more: what was kept for it can go. */
        default void forget() {}
    }

    /** As of which moment, known by which other one; null: by all that is known now. */
    public record Wish(Instant at, @Nullable Instant known) {}

    /** A room by what was known at a moment: while only the other moment moves, it stays. */
    private record Base(@Nullable Instant known, Room newest, Room room) {}

    private final Known known;
    private final Executor beside;
    private final Consumer<Runnable> post;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<@Nullable Wish> wish = new ReadOnlyObjectWrapper<>(this, "wish");
    private @Nullable RoomModel room;
    private @Nullable Past under;
    private volatile boolean looking;
    private volatile @Nullable Base base;
    private boolean working;
    private boolean stale;

    public Hindsight(Known known, Executor beside, Consumer<Runnable> post, Consumer<Throwable> failed) {
        this.known = known;
        this.beside = beside;
        this.post = post;
        this.failed = failed;
    }

    /** That model shows what is looked at. */
    public void moves(RoomModel shown) {
        room = shown;
        shown.redactions().subscribe((_, _) -> redacted());
    }

    /** What a replay looks back at by itself; it is shown as long as nobody looks back here. */
    public void under(@Nullable Past replayed) {
        under = replayed;
        if (!looking && room != null) {
            room.look(replayed);
        }
    }

    /** What people wish to look at; null: now. */
    public ReadOnlyObjectProperty<@Nullable Wish> wish() {
        return wish.getReadOnlyProperty();
    }

    /** Whether the window looks back, or is about to. Any thread. */
    public boolean looking() {
        return looking;
    }

    /** The newest moment that there is. */
    public Instant edge() {
        return room == null ? Instant.MAX : room.edge().at();
    }

    /** The moment of the next entry after that one, or of the one before; empty where there is none. */
    public Optional<Instant> entry(Function<TimelineEntry, Instant> moment, Instant at, boolean after) {
        Incident incident = room == null ? null : room.incident().get();
        if (incident == null || room == null) {
            return Optional.empty();
        }
        Log all = room.edge().room().incident(incident.id()).map(Incident::log).orElse(Log.EMPTY);
        Stream<Instant> moments = all.entries().stream().map(moment);
        return after
                ? moments.filter(m -> m.isAfter(at)).min(Comparator.naturalOrder())
                : moments.filter(m -> m.isBefore(at)).max(Comparator.naturalOrder());
    }

    /** Looks at that; before the incident was declared nobody knew of it. */
    public void to(Wish wanted) {
        Wish next = new Wish(wanted.at(), declared(wanted.known()));
        looking = true;
        if (!next.equals(wish.get())) {
            wish.set(next);
            work();
        }
    }

    /** Back to now. */
    public void end() {
        if (looking) {
            looking = false;
            base = null;
            known.forget();
            wish.set(null);
            if (room != null) {
                room.look(under);
            }
        }
    }

    /** What one looks at is worked out anew without what was taken out of the record. */
    private void redacted() {
        if (looking) {
            base = null;
            known.forget();
            stale = working;
            work();
        }
    }

    private @Nullable Instant declared(@Nullable Instant moment) {
        Incident incident = room == null ? null : room.incident().get();
        Mark declared = incident == null ? null : incident.declared();
        return moment == null || declared == null || !moment.isBefore(declared.recordedAt())
                ? moment
                : declared.recordedAt();
    }

    private void work() {
        RoomModel shown = room;
        Wish next = wish.get();
        if (working || next == null || shown == null) {
            return;
        }
        working = true;
        Room newest = shown.edge().room();
        Incident incident = shown.incident().get();
        String id = incident == null ? null : incident.id();
        beside.execute(() -> {
            @Nullable Past found = null;
            try {
                found = past(next, newest, id);
            } catch (IOException e) {
                failed.accept(e);
            } finally {
                Past past = found;
                post.accept(() -> arrived(next, past));
            }
        });
    }

    private Past past(Wish next, Room newest, @Nullable String incident) throws IOException {
        Room then = base(next.known(), newest).until(next.at());
        Log log = incident == null
                ? Log.EMPTY
                : then.incident(incident).map(Incident::log).orElse(Log.EMPTY);
        return new Past(then, next.at(), incident, Board.of(then.catalogue(), log, next.at()));
    }

    @SuppressWarnings("ReferenceEquality") // what is recorded makes another room
    private Room base(@Nullable Instant moment, Room newest) throws IOException {
        Base kept = base;
        if (kept == null || kept.newest() != newest || !Objects.equals(kept.known(), moment)) {
            kept = new Base(moment, newest, moment == null ? newest : known.at(moment));
            base = kept;
        }
        return kept.room();
    }

    private void arrived(Wish done, @Nullable Past found) {
        working = false;
        Wish now = wish.get();
        boolean anew = stale || !done.equals(now);
        if (found != null && now != null && room != null && !stale) {
            room.look(found);
        }
        if (stale) {
            base = null;
            stale = false;
        }
        if (anew) {
            work();
        } else if (found == null) {
            // The sign must not say a moment of which nothing is shown.
            end();
        }
    }
}
