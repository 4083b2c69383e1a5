package bonghwa.ui.model;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.domain.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is to be done about notices of the shown incident: one to correct, one that is being drafted. FX thread; needs no toolkit. */
public final class NoticeWatch {

    /** A notice of which the record says otherwise by now, and of what. */
    public record Differing(SentNotice sent, List<Target> parts) {}

    private final RoomModel room;
    private final Composing composing;
    private final Executor beside;
    private final Consumer<Runnable> post;
    private final ReadOnlyObjectWrapper<@Nullable Differing> differing = new ReadOnlyObjectWrapper<>(this, "differing");
    private @Nullable Incident done;
    private boolean working;

    /** {@code beside}: where a long timeline is read; {@code post}: how what was found comes back. */
    public NoticeWatch(RoomModel room, Composing composing, Executor beside, Consumer<Runnable> post) {
        this.room = room;
        this.composing = composing;
        this.beside = beside;
        this.post = post;
        room.incident().subscribe(_ -> look());
    }

    /** The last notice that is to be corrected, the public's first; null where all still stands. */
    public ReadOnlyObjectProperty<@Nullable Differing> differing() {
        return differing.getReadOnlyProperty();
    }

    public RoomModel room() {
        return room;
    }

    /** The draft that waits, the public's first. */
    public Optional<Version<@Nullable NoticeDraft>> draft() {
        Incident incident = room.incident().get();
        return incident == null || incident.closed()
                ? Optional.empty()
                : List.of(Audience.values()).stream()
                        .flatMap(a -> incident.conduct().drafts().open(a).stream())
                        .findFirst();
    }

    @SuppressWarnings("ReferenceEquality") // what is recorded makes another incident
    private void look() {
        Incident incident = room.incident().get();
        if (working || incident == done) {
            return;
        }
        done = incident;
        if (incident == null || incident.notices().isEmpty() || incident.closed()) {
            differing.set(null);
            return;
        }
        working = true;
        Catalogue catalogue = incident.named(room.room().get().catalogue());
        Instant now = room.now().get();
        beside.execute(() -> {
            @Nullable Differing found = null;
            try {
                found = of(incident, catalogue, now);
            } finally {
                Differing said = found;
                post.accept(() -> arrived(said));
            }
        });
    }

    private void arrived(@Nullable Differing found) {
        working = false;
        differing.set(found);
        look();
    }

    private @Nullable Differing of(Incident incident, Catalogue catalogue, Instant now) {
        for (Audience audience : Audience.values()) {
            SentNotice last = incident.lastNotice(audience, now).orElse(null);
            List<Target> parts = last == null ? List.of() : composing.contradictions(incident, catalogue, last);
            if (last != null && !parts.isEmpty()) {
                return new Differing(last, parts);
            }
        }
        return null;
    }
}
