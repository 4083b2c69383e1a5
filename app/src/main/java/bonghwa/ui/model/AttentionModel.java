package bonghwa.ui.model;

import bonghwa.domain.Attention;
import bonghwa.domain.Incident;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What wants the attention of whoever types here, and what of it they have not looked at yet. FX thread; needs no toolkit. */
public final class AttentionModel {

    private final RoomModel room;
    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<List<Attention>> items = new ReadOnlyObjectWrapper<>(this, "items", List.of());
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Beats beats;

    public AttentionModel(RoomModel room, DeskModel desk) {
        this.room = room;
        this.desk = desk;
        this.beats = new Beats(
                room,
                () -> items.get().stream()
                        .flatMap(a -> Optional.ofNullable(a.due()).stream())
                        .toList());
        room.incident().subscribe(_ -> arrange());
        desk.typist().subscribe(_ -> arrange());
        beats.moment().subscribe(_ -> arrange());
    }

    private void arrange() {
        Incident incident = room.incident().get();
        @Nullable String person = desk.typist().get().person();
        List<Attention> now = incident == null || person == null || incident.closed()
                ? List.of()
                : Attention.of(incident, person, room.now().get());
        items.set(now);
    }

    /** All of it, the most pressing first; nothing where nobody is named as typing. */
    public ReadOnlyObjectProperty<List<Attention>> items() {
        return items.getReadOnlyProperty();
    }

    /** Whether somebody is named as typing: nothing can wait for nobody. */
    public boolean somebody() {
        return desk.typist().get().person() != null;
    }

    /** The moment at which durations were last worth saying. */
    public ReadOnlyObjectProperty<Instant> moment() {
        return beats.moment();
    }

    public RoomModel room() {
        return room;
    }

    /** Whether they have not looked at it since it came, or since it became due. */
    public boolean fresh(Attention item) {
        return !mine().contains(key(item));
    }

    public long fresh() {
        return items.get().stream().filter(this::fresh).count();
    }

    /** Whether something of it cannot wait: a hand-over, or what is overdue. */
    public boolean pressing() {
        Instant now = room.now().get();
        return items.get().stream().anyMatch(a -> {
            @Nullable Instant due = a.due();
            return a.reason() == Attention.Reason.HANDOVER || (due != null && due.isBefore(now));
        });
    }

    /** They have looked at all of it. */
    public void see() {
        items.get().forEach(a -> mine().add(key(a)));
        arrange();
    }

    private Set<String> mine() {
        String person = desk.typist().get().person();
        return seen.computeIfAbsent(person == null ? "" : person, _ -> new HashSet<>());
    }

    private static String key(Attention item) {
        return item.reason() + " " + item.subject();
    }
}
