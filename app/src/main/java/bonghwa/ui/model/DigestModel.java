package bonghwa.ui.model;

import bonghwa.domain.Digest;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What happened while whoever types here was away. It follows who types, remembers when each was last here, and offers the
 * digest to whoever comes back after more than an hour. FX thread; needs no toolkit.
 */
public final class DigestModel {

    /** Who was away for longer than this is offered the digest. */
    public static final Duration AWAY = Duration.ofHours(1);

    /** So far it looks back where nobody knows since when. */
    public static final Duration USUAL = Duration.ofHours(8);

    private static final Duration KEEP = Duration.ofMinutes(5);

    private final RoomModel room;
    private final DeskModel desk;
    private final LastSeen seen;
    private final ReadOnlyObjectWrapper<@Nullable Instant> offer = new ReadOnlyObjectWrapper<>(this, "offer");
    private @Nullable String person;
    private @Nullable Instant since;
    private Instant kept = Instant.MIN;

    public DigestModel(RoomModel room, DeskModel desk, LastSeen seen) {
        this.room = room;
        this.desk = desk;
        this.seen = seen;
        desk.typist().subscribe(_ -> typed());
        room.now().subscribe(this::stays);
    }

    private void typed() {
        @Nullable String now = desk.typist().get().person();
        if (Objects.equals(now, person)) {
            return;
        }
        leaves();
        person = now;
        since = now == null ? null : last(now).orElse(null);
        Instant before = since;
        boolean away = before != null && before.plus(AWAY).isBefore(room.now().get());
        offer.set(away && room.incident().get() != null ? before : null);
        kept = Instant.MIN;
        stays(room.now().get());
    }

    /** Whoever types is here: remembered every few minutes, so that also a crash loses little. */
    private void stays(Instant now) {
        String here = person;
        if (here != null && Duration.between(kept, now).compareTo(KEEP) >= 0) {
            kept = now;
            seen.saw(here, now);
        }
    }

    private void leaves() {
        String here = person;
        if (here != null) {
            seen.saw(here, room.now().get());
        }
    }

    /** When they were last here: as this machine remembers, or as their newest record tells. */
    private Optional<Instant> last(String of) {
        Incident incident = room.incident().get();
        Stream<Instant> recorded = incident == null
                ? Stream.of()
                : incident.log().entries().stream()
                        .map(TimelineEntry::mark)
                        .filter(m -> of.equals(m.author().person()))
                        .map(Mark::recordedAt);
        return Stream.concat(seen.of(of).stream(), recorded).max(Comparator.naturalOrder());
    }

    /** Since when the digest is offered; null where there is nothing to offer. */
    public ReadOnlyObjectProperty<@Nullable Instant> offer() {
        return offer.getReadOnlyProperty();
    }

    /** They have looked at it, or do not want it. */
    public void dismiss() {
        offer.set(null);
    }

    /** Since when whoever types was away; where nobody knows, the usual time ago. */
    public Instant since() {
        Instant known = since;
        return known == null ? room.now().get().minus(USUAL) : known;
    }

    /** What happened since that moment; empty without an incident. */
    public Optional<Digest> digest(Instant from) {
        Incident incident = room.incident().get();
        return Optional.ofNullable(incident)
                .map(i -> Digest.of(
                        i,
                        room.room().get().catalogue(),
                        person,
                        from,
                        room.now().get()));
    }

    public RoomModel room() {
        return room;
    }
}
