package bonghwa.ui.model;

import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Person;
import bonghwa.replica.Commands;
import bonghwa.replica.Typist;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** This desk: who types here, where what they record is kept, which page they look at. FX thread. */
public final class DeskModel {

    private final RoomModel room;
    private final Commands commands;
    private final ReadOnlyObjectWrapper<Typist> typist;
    private final ObjectProperty<StoreState> store;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(this, "page", Page.ROOM);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(this, "place", Place.TIMELINE);

    public DeskModel(RoomModel room, Commands commands, StoreState store) {
        this.room = room;
        this.commands = commands;
        this.typist = new ReadOnlyObjectWrapper<>(this, "typist", commands.typist());
        this.store = new SimpleObjectProperty<>(this, "store", store);
    }

    /** Who types at this desk. */
    public ReadOnlyObjectProperty<Typist> typist() {
        return typist.getReadOnlyProperty();
    }

    /** That person types from now on, in the role that they hold in the shown incident, or else in their usual one. */
    public void type(@Nullable Person person) {
        Typist now = person == null ? Typist.NOBODY : new Typist(person.id(), roleOf(person));
        commands.typing(now);
        typist.set(now);
    }

    private @Nullable String roleOf(Person person) {
        Incident incident = room.incident().get();
        Optional<String> held = incident == null
                ? Optional.empty()
                : incident.assignments().stream()
                        .filter(a -> a.person().equals(person.id())
                                && a.holds(room.now().get()))
                        .filter(a -> a.duty() instanceof Duty.OfRole)
                        .map(a -> ((Duty.OfRole) a.duty()).role())
                        .findFirst();
        return held.orElse(person.role());
    }

    /** Set by whoever owns the store. */
    public ObjectProperty<StoreState> store() {
        return store;
    }

    public ObjectProperty<Page> page() {
        return page;
    }

    /** Where in the room they look; all of it is seen where the window has room. */
    public ObjectProperty<Place> place() {
        return place;
    }

    /** Turns to that place of the room, from whichever page. */
    public void turnTo(Place to) {
        page.set(Page.ROOM);
        place.set(to);
    }
}
